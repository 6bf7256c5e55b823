package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation refer to a connection of an existing component. Put the annotated annotation
 * on a config variable of the type {@code ConnectionHandle}. Its attributes, each a {@link Value},
 * are the connection's inputs; what is not given, people fill in.
 *
 * @see ComponentReference
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ConnectionReference {

  /**
   * Refers to the component.
   *
   * @return a class annotated with {@link ComponentReference}
   */
  Class<?> component();

  /**
   * Identifies the connection within its component.
   *
   * @return its key on the wire, never empty
   */
  String key();

  /**
   * Lists the connection's inputs.
   *
   * @return inputs in the manifest's order
   */
  ReferenceInput[] inputs() default {};

  /**
   * Tells whether an on-premise agent may provide some of the inputs.
   *
   * @return {@code true} when one may
   */
  boolean onPremAvailable() default false;
}
