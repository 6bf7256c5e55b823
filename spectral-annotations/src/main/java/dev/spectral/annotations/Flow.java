package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is a flow: what it does when it is started.
 *
 * <p>The method may take, in any order, a {@code FlowContext}, records with {@link ConfigPage},
 * generated classes of components, a {@code TriggerPayload}, and a parameter with {@link Body}. It
 * returns its data, nothing, or an {@code ActionResult} to say more.
 *
 * <p>Without more a request starts it; with {@link #schedule()} the clock does. A method with
 * {@link FlowTrigger}, or the reference to a trigger of a component beside this annotation, decides
 * otherwise.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Flow {

  /**
   * Names the flow for customers. It may change.
   *
   * @return a short name, never blank
   */
  String name();

  /**
   * Identifies the flow for as long as it lives: under another key it is another flow, with another
   * URL.
   *
   * @return any text, never blank, another for each flow
   */
  String stableKey();

  /**
   * Says what the flow does.
   *
   * @return one sentence; empty for none
   */
  String description() default "";

  /**
   * Starts the flow by the clock.
   *
   * @return none by default
   */
  Schedule schedule() default @Schedule;

  /**
   * Has the caller wait for what the flow returns.
   *
   * @return {@code true} to have it wait
   */
  boolean isSynchronous() default false;

  /**
   * Offers the flow to agents as a tool. It must be synchronous. What it takes follows from its
   * {@link Body}, what it returns from its return type, unless {@link #schemas()} says so.
   *
   * @return {@code true} to offer it
   */
  boolean isAgentFlow() default false;

  /**
   * Lists schemas that stand for what the Java types say.
   *
   * @return schemas by name; empty for none
   */
  FlowSchema[] schemas() default {};

  /**
   * Runs the flow once when an instance is deployed.
   *
   * @return {@code true} to run it
   */
  boolean runInitialSyncOnDeploy() default false;

  /**
   * Runs an execution that failed again.
   *
   * @return none by default
   */
  Retry retry() default @Retry;

  /**
   * Says how executions of the flow stand to each other.
   *
   * @return what the platform decides by default
   */
  Queue queue() default @Queue;

  /**
   * Says what an error leads to.
   *
   * @return the failure of the execution by default
   */
  StepErrors onError() default @StepErrors;

  /**
   * Says who must show an API key.
   *
   * @return {@link EndpointSecurity#AUTO} unless said otherwise
   */
  EndpointSecurity endpointSecurity() default EndpointSecurity.AUTO;

  /**
   * Lists the keys of the organisation. Keep them out of the source: {@code ${env.NAME}} is
   * replaced when the integration is built.
   *
   * @return keys, for {@link EndpointSecurity#ORGANIZATION} only; empty for none
   */
  String[] organizationApiKeys() default {};

  /**
   * Lists the keys of the instance that tests run in.
   *
   * @return keys, for {@link EndpointSecurity#CUSTOMER_REQUIRED} only; empty for none
   */
  String[] testApiKeys() default {};

  /**
   * Makes the flow the one that decides, of each request, which flow and which customer it is for.
   *
   * @return fields of what the flow returns; none by default
   */
  Preprocess preprocess() default @Preprocess;
}
