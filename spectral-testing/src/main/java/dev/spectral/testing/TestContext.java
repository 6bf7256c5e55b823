package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionLogger;
import dev.spectral.BatchInfo;
import dev.spectral.Debug;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.invoke.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A context for tests, filled with plausible values: customer {@code Customer 1}, flow {@code Flow
 * 1}, empty state. What was logged and what became of the state can be read after the call.
 */
public final class TestContext implements ActionContext {

  private final TestContextBuilder values;
  private final List<FlowCall> flowCalls = new CopyOnWriteArrayList<>();
  private final ActionContext live;

  TestContext(TestContextBuilder values) {
    this.values = values;
    this.live = asCallContext().open(logs()::add);
  }

  /**
   * Make a context with the default values.
   *
   * @return a new context with empty state and no logs, never null
   */
  public static TestContext create() {
    return builder().build();
  }

  /**
   * Start a context from the default values.
   *
   * @return a builder, never null
   */
  public static TestContextBuilder builder() {
    return new TestContextBuilder();
  }

  /**
   * Give what was logged through {@link #logger()}.
   *
   * @return the logs, growing while calls run, never null
   */
  public CapturedLogs logs() {
    return values.logs;
  }

  CallContext asCallContext() {
    return CallContext.builder()
        .instanceState(instanceState())
        .crossFlowState(crossFlowState())
        .executionState(executionState())
        .integrationState(integrationState())
        .configVars(configVars())
        .stepId(stepId())
        .executionId(executionId())
        .webhookUrls(webhookUrls())
        .webhookApiKeys(webhookApiKeys())
        .invokeUrl(invokeUrl())
        .customer(customer())
        .instance(instance())
        .user(user())
        .integration(integration())
        .flow(flow())
        .startedAt(startedAt())
        .isSimulatedTestExecution(isSimulatedTestExecution())
        .globalDebug(values.globalDebug)
        .executionFrame(executionFrame())
        .flowSchemas(flowSchemas())
        .batch(batch())
        .flowInvoker(this::answer)
        .build();
  }

  private FlowReply answer(FlowCall call) {
    flowCalls.add(call);
    return values.flows.apply(call);
  }

  /**
   * Give the calls of other flows that were made with this context. No call leaves the test.
   *
   * @return the calls in order, their data as JSON, never null, empty for none
   */
  public List<FlowCall> flowCalls() {
    return List.copyOf(flowCalls);
  }

  @Override
  public Debug debug() {
    return live.debug();
  }

  @Override
  public FlowReply invokeFlow(FlowCall call) {
    return live.invokeFlow(call);
  }

  @Override
  public ExecutionFrame executionFrame() {
    return values.executionFrame;
  }

  @Override
  public Map<String, Map<String, JsonNode>> flowSchemas() {
    return values.flowSchemas;
  }

  @Override
  public BatchInfo batch() {
    return values.batch;
  }

  @Override
  public ActionLogger logger() {
    return live.logger();
  }

  @Override
  public Map<String, Object> instanceState() {
    return values.instanceState;
  }

  @Override
  public Map<String, Object> crossFlowState() {
    return values.crossFlowState;
  }

  @Override
  public Map<String, Object> executionState() {
    return values.executionState;
  }

  @Override
  public Map<String, Object> integrationState() {
    return values.integrationState;
  }

  @Override
  public Map<String, Object> configVars() {
    return values.configVars;
  }

  @Override
  public String stepId() {
    return values.stepId;
  }

  @Override
  public String executionId() {
    return values.executionId;
  }

  @Override
  public Map<String, String> webhookUrls() {
    return values.webhookUrls;
  }

  @Override
  public Map<String, List<String>> webhookApiKeys() {
    return values.webhookApiKeys;
  }

  @Override
  public String invokeUrl() {
    return values.invokeUrl;
  }

  @Override
  public Customer customer() {
    return values.customer;
  }

  @Override
  public Instance instance() {
    return values.instance;
  }

  @Override
  public @Nullable User user() {
    return values.user;
  }

  @Override
  public Integration integration() {
    return values.integration;
  }

  @Override
  public Flow flow() {
    return values.flow;
  }

  @Override
  public Instant startedAt() {
    return values.startedAt;
  }

  @Override
  public boolean isSimulatedTestExecution() {
    return values.simulatedTestExecution;
  }
}
