package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation refer to a trigger of an existing component. Put the annotated annotation on
 * the method of a flow: the trigger then starts it. Its attributes, each a {@link Value}, are the
 * trigger's inputs.
 *
 * @see ComponentReference
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TriggerReference {

  /**
   * Refers to the component.
   *
   * @return a class annotated with {@link ComponentReference}
   */
  Class<?> component();

  /**
   * Identifies the trigger within its component.
   *
   * @return its key on the wire, never empty
   */
  String key();

  /**
   * Lists the trigger's inputs.
   *
   * @return inputs in the manifest's order
   */
  ReferenceInput[] inputs() default {};

  /**
   * Tells whether the trigger goes with a schedule.
   *
   * @return {@link TriggerSupport#AUTO} where the manifest does not say
   */
  TriggerSupport scheduleSupport() default TriggerSupport.AUTO;

  /**
   * Tells whether the trigger goes with a caller that waits.
   *
   * @return {@link TriggerSupport#AUTO} where the manifest does not say
   */
  TriggerSupport synchronousResponseSupport() default TriggerSupport.AUTO;

  /**
   * Tells whether the trigger asks the other system for news.
   *
   * @return {@code true} for a polling trigger
   */
  boolean isPollingTrigger() default false;
}
