package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.BatchInfo;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a {@link TestContext} together. For one thread. */
public final class TestContextBuilder {

  final CapturedLogs logs = new CapturedLogs();
  final Map<String, Object> instanceState = new LinkedHashMap<>();
  final Map<String, Object> crossFlowState = new LinkedHashMap<>();
  final Map<String, Object> executionState = new LinkedHashMap<>();
  final Map<String, Object> integrationState = new LinkedHashMap<>();
  Map<String, Object> configVars = Map.of();
  String stepId = "mockStepId";
  String executionId = "mockExecutionId";
  Map<String, String> webhookUrls = Map.of("Flow 1", "https://example.com");
  Map<String, List<String>> webhookApiKeys =
      Map.of("Flow 1", List.of("example-123", "example-456"));
  String invokeUrl = "https://example.com";
  Customer customer = new Customer("customerId", "1234", "Customer 1");
  Instance instance = new Instance("instanceId", "Instance 1");
  @Nullable User user = new User("userId", "user@example.com", "User 1", "1234");
  Integration integration = new Integration("integrationId", "Integration 1", "1234", "1.0.0");
  Flow flow = new Flow("flowId", "Flow 1", "flowStableId");
  Instant startedAt = Instant.now();
  boolean simulatedTestExecution;
  boolean globalDebug;
  ExecutionFrame executionFrame = ExecutionFrame.NONE;
  Map<String, Map<String, JsonNode>> flowSchemas = Map.of();
  BatchInfo batch = BatchInfo.DISABLED;
  Function<FlowCall, FlowReply> flows =
      call -> new FlowReply(200, Map.of(), NullNode.getInstance());
  private boolean built;

  TestContextBuilder() {}

  /**
   * Set what is kept for this flow of this instance.
   *
   * @param state JSON values by key, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder instanceState(Map<String, ?> state) {
    return fill(instanceState, state);
  }

  /**
   * Set what is kept for all flows of this instance.
   *
   * @param state JSON values by key, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder crossFlowState(Map<String, ?> state) {
    return fill(crossFlowState, state);
  }

  /**
   * Set what is kept for the steps of this execution.
   *
   * @param state JSON values by key, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder executionState(Map<String, ?> state) {
    return fill(executionState, state);
  }

  /**
   * Set what is kept for all instances of this integration.
   *
   * @param state JSON values by key, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder integrationState(Map<String, ?> state) {
    return fill(integrationState, state);
  }

  /**
   * Set the config variables. None unless set.
   *
   * @param values the values by name, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder configVars(Map<String, ?> values) {
    this.configVars = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    return this;
  }

  /**
   * Set the step. {@code mockStepId} unless set.
   *
   * @param id the identifier, never null
   * @return this builder, never null
   */
  public TestContextBuilder stepId(String id) {
    this.stepId = id;
    return this;
  }

  /**
   * Set the execution. {@code mockExecutionId} unless set.
   *
   * @param id the identifier, never null
   * @return this builder, never null
   */
  public TestContextBuilder executionId(String id) {
    this.executionId = id;
    return this;
  }

  /**
   * Set the webhook URLs. {@code https://example.com} for {@code Flow 1} unless set.
   *
   * @param urls the URL by flow name, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder webhookUrls(Map<String, String> urls) {
    this.webhookUrls = Map.copyOf(urls);
    return this;
  }

  /**
   * Set the API keys of the webhooks. Two for {@code Flow 1} unless set.
   *
   * @param keys the keys by flow name, copied, never null
   * @return this builder, never null
   */
  public TestContextBuilder webhookApiKeys(Map<String, List<String>> keys) {
    this.webhookApiKeys = Map.copyOf(keys);
    return this;
  }

  /**
   * Set the URL that started the execution. {@code https://example.com} unless set.
   *
   * @param url the URL, never null
   * @return this builder, never null
   */
  public TestContextBuilder invokeUrl(String url) {
    this.invokeUrl = url;
    return this;
  }

  /**
   * Set whom the instance is deployed for. {@code Customer 1} unless set.
   *
   * @param value the customer, never null
   * @return this builder, never null
   */
  public TestContextBuilder customer(Customer value) {
    this.customer = value;
    return this;
  }

  /**
   * Set the instance. {@code Instance 1} unless set.
   *
   * @param value the instance, never null
   * @return this builder, never null
   */
  public TestContextBuilder instance(Instance value) {
    this.instance = value;
    return this;
  }

  /**
   * Set who started the execution. {@code User 1} unless set.
   *
   * @param value the user, or null for nobody
   * @return this builder, never null
   */
  public TestContextBuilder user(@Nullable User value) {
    this.user = value;
    return this;
  }

  /**
   * Set the integration. {@code Integration 1} unless set.
   *
   * @param value the integration, never null
   * @return this builder, never null
   */
  public TestContextBuilder integration(Integration value) {
    this.integration = value;
    return this;
  }

  /**
   * Set the flow. {@code Flow 1} unless set.
   *
   * @param value the flow, never null
   * @return this builder, never null
   */
  public TestContextBuilder flow(Flow value) {
    this.flow = value;
    return this;
  }

  /**
   * Set when the execution started. The time at which the builder was made unless set.
   *
   * @param instant the time, never null
   * @return this builder, never null
   */
  public TestContextBuilder startedAt(Instant instant) {
    this.startedAt = instant;
    return this;
  }

  /**
   * Set whether the trigger result is simulated. It is not unless set.
   *
   * @param value true for a simulated result
   * @return this builder, never null
   */
  public TestContextBuilder simulatedTestExecution(boolean value) {
    this.simulatedTestExecution = value;
    return this;
  }

  /**
   * Set whether the instance runs in debug mode. It does not unless set.
   *
   * @param value true for debug mode
   * @return this builder, never null
   */
  public TestContextBuilder globalDebug(boolean value) {
    this.globalDebug = value;
    return this;
  }

  /**
   * Set the execution and the step that run. {@link ExecutionFrame#NONE} unless set.
   *
   * @param value the frame, never null
   * @return this builder, never null
   */
  public TestContextBuilder executionFrame(ExecutionFrame value) {
    this.executionFrame = value;
    return this;
  }

  /**
   * Set the JSON Schemas of the flows. There are none unless set.
   *
   * @param value schemas by flow name and purpose, never null
   * @return this builder, never null
   */
  public TestContextBuilder flowSchemas(Map<String, Map<String, JsonNode>> value) {
    this.flowSchemas = Map.copyOf(value);
    return this;
  }

  /**
   * Set how the flow takes the items of its trigger. Not in batches unless set.
   *
   * @param value whether in batches, never null
   * @return this builder, never null
   */
  public TestContextBuilder batch(BatchInfo value) {
    this.batch = value;
    return this;
  }

  /**
   * Set what other flows answer. Status 200 without a body unless set.
   *
   * @param answers gets a call whose data is JSON and gives the answer; what it throws, the
   *     operation gets; never null
   * @return this builder, never null
   */
  public TestContextBuilder flows(Function<FlowCall, FlowReply> answers) {
    this.flows = answers;
    return this;
  }

  /**
   * Make the context. Its state is its own, so a builder builds one context.
   *
   * @return the context, never null
   * @throws IllegalStateException when called again
   */
  public TestContext build() {
    if (built) {
      throw new IllegalStateException(
          "This builder has built its context. Start another with TestContext.builder().");
    }
    built = true;
    return new TestContext(this);
  }

  private TestContextBuilder fill(Map<String, Object> target, Map<String, ?> state) {
    target.clear();
    target.putAll(state);
    return this;
  }
}
