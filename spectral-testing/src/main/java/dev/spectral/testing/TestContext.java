package dev.spectral.testing;

import dev.spectral.ActionContext;
import dev.spectral.invoke.CallContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * A context for tests, filled with plausible values: customer {@code Customer 1}, flow {@code Flow
 * 1}, empty state. What was logged and what became of the state can be read after the call.
 */
public final class TestContext implements ActionContext {

  private final TestContextBuilder values;

  TestContext(TestContextBuilder values) {
    this.values = values;
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
        .logger(logger())
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
        .globalDebug(globalDebug())
        .build();
  }

  @Override
  public Logger logger() {
    return values.logs.logger();
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

  @Override
  public boolean globalDebug() {
    return values.globalDebug;
  }
}
