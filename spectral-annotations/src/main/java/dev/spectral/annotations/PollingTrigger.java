package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is a trigger that asks another system, on a schedule, what is new.
 *
 * <p>It takes and returns what a {@link WebhookTrigger} does, and may take a {@code Polling}, which
 * remembers how far it came. It returns {@code TriggerResult.noChanges()}, or {@code
 * TriggerBatch.noChanges()}, to say that there is nothing new: then no step of the flow runs.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PollingTrigger {

  /**
   * Identifies the trigger within its component.
   *
   * @return letters, digits, hyphens and underscores; empty for the method's name
   */
  String key() default "";

  /**
   * Names the trigger for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Says what starts a flow.
   *
   * @return one sentence, never blank
   */
  String description();

  /**
   * Refers to an action that does the polling. Its inputs become inputs of the trigger, after its
   * own; {@code Polling.invokeAction} calls it.
   *
   * @return the key of an action of the same component; empty for none
   */
  String pollAction() default "";

  /**
   * Says whether a caller may wait for the flow's response. A trigger that always batches has none.
   *
   * @return how; {@code AUTO} is {@code INVALID}
   */
  TriggerSupport synchronous() default TriggerSupport.AUTO;

  /**
   * Names the branches that a flow may take after the trigger.
   *
   * @return the names, empty for a trigger that does not branch
   */
  String[] branches() default {};

  /**
   * Refers to the input that names the branches, where whoever builds the flow chooses them.
   *
   * @return the key of an input of the trigger; empty for none
   */
  String dynamicBranchInput() default "";

  /**
   * Says whether a flow takes the items in batches. With {@code VALID} the flow decides: one that
   * does not sees all items of a page at once; and where the trigger returns no batch, the flow
   * finds the items itself.
   *
   * @return how; {@code AUTO} is {@code REQUIRED} when the method returns a {@code TriggerBatch},
   *     else {@code INVALID}
   */
  TriggerSupport batching() default TriggerSupport.AUTO;

  /**
   * Says how many items each execution of a batch gets, unless an integration says otherwise.
   *
   * @return at least 1 when the trigger batches, or its {@link OnDeploy} returns a batch; 0 when
   *     neither does
   */
  int batchSize() default 0;

  /**
   * Limits how many batches run at once, unless an integration says otherwise.
   *
   * @return at least 1; {@code Integer.MAX_VALUE} for no limit
   */
  int concurrentBatchLimit() default Integer.MAX_VALUE;
}
