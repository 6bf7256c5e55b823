package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method decides what starts a flow, and with what.
 *
 * <p>It may take, in any order, a {@code FlowContext}, records with {@link ConfigPage}, generated
 * classes of components, and a {@code TriggerPayload}; it returns what a {@link WebhookTrigger}
 * does. A {@code Polling} parameter makes it a polling trigger, whose flow needs a schedule.
 * Returning a {@code TriggerBatch} has the flow run for a few items at a time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FlowTrigger {

  /**
   * Refers to the flow.
   *
   * @return the name of a method with {@link Flow} of the same class
   */
  String value();

  /**
   * Says how many items each execution of a batch gets.
   *
   * @return at least 1 when the trigger or its {@link OnDeploy} returns a batch; 0 when neither
   *     does
   */
  int batchSize() default 0;

  /**
   * Limits how many batches run at once.
   *
   * @return at least 1; {@code Integer.MAX_VALUE} for no limit
   */
  int concurrentBatchLimit() default Integer.MAX_VALUE;
}
