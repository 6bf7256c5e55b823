package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method registers the webhook of one of some triggers with another system.
 *
 * <p>The method may take an {@code ActionContext}, a connection, and inputs that each of its
 * triggers has; it returns nothing. What must be remembered goes into the context's state.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnWebhookCreate {

  /**
   * Refers to the triggers that the method belongs to.
   *
   * @return keys of triggers of the same component, at least one
   */
  String[] value();
}
