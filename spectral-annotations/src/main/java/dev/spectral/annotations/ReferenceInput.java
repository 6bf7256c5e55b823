package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the manifest says of one input of a member that a generated annotation refers to. Inputs
 * that nobody may fill in, those with {@code shown: false}, are left out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface ReferenceInput {

  /**
   * Identifies the input within its member.
   *
   * @return the key on the wire, never empty
   */
  String key();

  /**
   * Names the attribute of the generated annotation that gives the input's {@link Value}.
   *
   * @return a Java name; empty where it is the key
   */
  String attribute() default "";

  /**
   * Tells the input type.
   *
   * @return the platform's spelling, such as {@code string} or {@code structuredObject}
   */
  String type();

  /**
   * Tells how the input holds several values.
   *
   * @return {@code valuelist}, {@code keyvaluelist}, or empty for one value
   */
  String collection() default "";

  /**
   * Tells whether the manifest requires a value, whatever its default.
   *
   * @return {@code true} when it does
   */
  boolean required() default false;

  /**
   * Tells the manifest's default.
   *
   * @return JSON text, such as {@code "fast"} with its quotes; in pieces where it is very long,
   *     which are to be joined; no piece where there is no default
   */
  String[] defaultJson() default {};

  /**
   * Lists the only values that the input may have.
   *
   * @return values on the wire; empty for any
   */
  String[] model() default {};
}
