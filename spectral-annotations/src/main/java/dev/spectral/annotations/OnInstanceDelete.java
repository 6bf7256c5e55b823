package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method runs when an instance with one of some triggers is deleted.
 *
 * <p>The method may take an {@code ActionContext}, a connection, and inputs that each of its
 * triggers has; it returns nothing. What must be remembered goes into the context's state.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnInstanceDelete {

  /**
   * Refers to the triggers that the method belongs to.
   *
   * @return keys of triggers of the same component, at least one
   */
  String[] value();
}
