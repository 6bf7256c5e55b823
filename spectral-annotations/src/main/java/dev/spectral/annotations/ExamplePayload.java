package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method without parameters returns the example payload of an operation. Its
 * return type is the operation's, so that javac keeps the two together.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExamplePayload {

  /**
   * Refers to the operations that the payload is an example of.
   *
   * @return keys of actions, triggers or data sources of the same component, at least one
   */
  String[] value();
}
