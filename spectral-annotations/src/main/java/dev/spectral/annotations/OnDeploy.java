package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method fires one of some triggers once when an instance is deployed, to
 * bring in what is there already.
 *
 * <p>It takes and returns what a {@link WebhookTrigger} does. An input that the trigger has too is
 * the same input; any other is asked for at deployment only. It returns a {@code TriggerBatch} to
 * have its items handled a few at a time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnDeploy {

  /**
   * Refers to the triggers that the method belongs to.
   *
   * @return keys of triggers of the same component, at least one
   */
  String[] value();
}
