package dev.spectral.testing;

import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A flow of an instance. Its executions follow each other: what one leaves in the state when it
 * succeeds, the next one sees. An execution is tried once; how often the platform tries again is
 * not the flow's own business. For one thread.
 */
public final class HarnessFlow {

  private final IntegrationHarness instance;
  private final IntegrationParts parts;
  private final FlowDefinition flow;

  HarnessFlow(IntegrationHarness instance, IntegrationParts parts, FlowDefinition flow) {
    this.instance = instance;
    this.parts = parts;
    this.flow = flow;
  }

  /**
   * Start the flow without a body, as a schedule does.
   *
   * @return how it ended; an error is in it, not thrown; never null
   */
  public FlowRun receive() {
    return receive(TriggerPayload.builder().build());
  }

  /**
   * Start the flow as the platform does: its trigger, then the flow with what the trigger made of
   * the payload. A flow whose trigger is that of the platform or of a component gets the payload as
   * it is.
   *
   * @param payload what starts it, never null; whom it is for and when is filled in
   * @return how it ended; an error is in it, not thrown; never null
   * @throws IllegalStateException when the flow takes batches; see {@link #receiveAll}
   */
  public FlowRun receive(TriggerPayload payload) {
    refuseBatches();
    return send(() -> execution().receive(TriggerFunction.PERFORM, payload));
  }

  /**
   * Post to the endpoint of this flow: the API key is checked before the flow is started.
   *
   * @param payload what is posted, never null
   * @return what the caller is answered and what ran, never null
   */
  public EndpointRun post(TriggerPayload payload) {
    return new Endpoint(instance, parts).post(flow, payload);
  }

  /**
   * Start the flow without its trigger.
   *
   * @param payload what the trigger would have made, never null
   * @return how it ended; an error is in it, not thrown; never null
   */
  public FlowRun execute(TriggerPayload payload) {
    return send(() -> execution().execute(payload));
  }

  /**
   * Start the flow without its trigger and without a body.
   *
   * @return how it ended; an error is in it, not thrown; never null
   */
  public FlowRun execute() {
    return execute(TriggerPayload.builder().build());
  }

  /**
   * Start a flow that takes batches: its trigger again and again until no page follows, and one
   * execution for each batch. Where a batch has one item, the flow sees the item, otherwise a list.
   *
   * @param payload what starts it, never null
   * @return a run for each batch, and one that did not run for each page without items; the last
   *     may have failed; never null, never empty
   * @throws AssertionError when there is no end to the pages
   */
  public List<FlowRun> receiveAll(TriggerPayload payload) {
    return send(() -> batches(TriggerFunction.PERFORM, payload));
  }

  /**
   * Start the flow as its deployment does: with {@code @OnDeploy} in place of the trigger.
   *
   * @return a run for each batch, one where the flow takes none; never null, never empty
   */
  public List<FlowRun> receiveOnDeploy() {
    TriggerPayload empty = TriggerPayload.builder().build();
    return send(() -> batches(TriggerFunction.ON_DEPLOY_PERFORM, empty));
  }

  /**
   * Start the flow round by round, as a schedule does that polls.
   *
   * @param rounds how often, at least 1
   * @param every how far the harness's clock moves after each round, never null
   * @return the runs in order; any may have failed; never null
   * @throws IllegalStateException when the harness was given no {@link TestClock}
   */
  public List<FlowRun> receiveRounds(int rounds, Duration every) {
    TestClock clock = parts.testClock();
    List<FlowRun> runs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      runs.add(receive());
      clock.advance(every);
    }
    return List.copyOf(runs);
  }

  /**
   * Call what the flow does when its instance is deployed or deleted, or its webhook made or
   * removed.
   *
   * @param function which, never null
   * @return how it ended; an error is in it, not thrown; never null
   */
  public TriggerRun run(TriggerFunction function) {
    return send(() -> execution().lifecycle(function, TriggerPayload.builder().build()));
  }

  /**
   * Give what is kept for this flow of the instance, to be read or to be set before a run.
   *
   * @return the live state, mutable, never null
   */
  public Map<String, Object> state() {
    return instance.state().ofFlow(flow.stableKey());
  }

  private FlowExecution execution() {
    return new FlowExecution(instance, parts, flow, UnaryOperator.identity());
  }

  private List<FlowRun> batches(TriggerFunction function, TriggerPayload payload) {
    return takesBatches()
        ? new BatchRuns(this::execution, FlowContexts.batch(flow).batchSize())
            .all(flow.name(), function, payload)
        : List.of(execution().receive(function, payload));
  }

  private boolean takesBatches() {
    return flow.trigger() instanceof FlowTrigger.Function function && function.batch() != null;
  }

  private void refuseBatches() {
    if (takesBatches()) {
      throw new IllegalStateException(
          "The flow \"%s\" takes batches, so it may run several times: call receiveAll(payload)."
              .formatted(flow.name()));
    }
  }

  private <T> T send(Supplier<T> call) {
    return parts.send(instance, call);
  }
}
