package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one constant of an enum that is used as an input.
 *
 * <p>Without it the wire value is the constant's name and the label is that name in words: {@code
 * IN_TRANSIT} is shown as "In Transit".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ModelChoice {

  /**
   * Names the choice for people.
   *
   * @return a short name; empty for the constant's name in words
   */
  String label() default "";

  /**
   * Gives the value that goes on the wire.
   *
   * @return text; empty for the constant's name
   */
  String value() default "";
}
