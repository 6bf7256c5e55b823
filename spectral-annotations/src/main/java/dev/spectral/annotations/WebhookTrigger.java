package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is a trigger that a request, or a schedule, starts.
 *
 * <p>The method may take, in any order and each at most once, a {@code TriggerPayload}, an {@code
 * ActionContext}, a connection, and any number of inputs as an {@link Action} does. It returns its
 * data, which the flow sees as the body of the payload; everything else of the payload passes
 * through. It returns a {@code TriggerPayload} to set all of it, nothing to pass it through as it
 * is, a {@code TriggerResult} to choose a branch or the HTTP response as well, and a {@code
 * TriggerBatch} to have each item, or a few at a time, handled by an execution of its own. Such a
 * trigger may take a {@code Polling}, too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WebhookTrigger {

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
   * Says whether a flow with this trigger may run on a schedule.
   *
   * @return how; {@code AUTO} is {@code INVALID}
   */
  TriggerSupport schedule() default TriggerSupport.AUTO;

  /**
   * Says whether a caller may wait for the flow's response. A trigger that always batches has none.
   *
   * @return how; {@code AUTO} is {@code VALID} without a schedule, else {@code INVALID}
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

  /**
   * Lists the trigger among those most used.
   *
   * @return {@code true} to have it listed first
   */
  boolean common() default false;

  /**
   * Says that the trigger may end the execution.
   *
   * @return {@code true} when it may
   */
  boolean terminateExecution() default false;

  /**
   * Says that the trigger may leave a loop.
   *
   * @return {@code true} when it may
   */
  boolean breakLoop() default false;
}
