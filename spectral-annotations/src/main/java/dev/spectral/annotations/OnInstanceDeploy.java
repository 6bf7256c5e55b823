package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method runs whenever an instance with one of some triggers is deployed. It
 * may run again for the same instance: do twice what may be done once.
 *
 * <p>The method may take an {@code ActionContext}, a connection, and inputs that each of its
 * triggers has; it returns nothing. What must be remembered goes into the context's state.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnInstanceDeploy {

  /**
   * Refers to the triggers that the method belongs to.
   *
   * @return keys of triggers of the same component, at least one
   */
  String[] value();
}
