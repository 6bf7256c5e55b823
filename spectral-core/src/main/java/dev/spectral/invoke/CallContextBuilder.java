package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.BatchInfo;
import dev.spectral.ComponentCalls;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CallContext}. Not thread-safe. */
public final class CallContextBuilder {

  private Map<String, Object> instanceState = new HashMap<>();
  private Map<String, Object> crossFlowState = new HashMap<>();
  private Map<String, Object> executionState = new HashMap<>();
  private Map<String, Object> integrationState = new HashMap<>();
  private Map<String, Object> configVars = Map.of();
  private JsonNode configuration = JsonNodeFactory.instance.objectNode();
  private @Nullable String configurationEtag;
  private String stepId = "";
  private String executionId = "";
  private Map<String, String> webhookUrls = Map.of();
  private Map<String, List<String>> webhookApiKeys = Map.of();
  private String invokeUrl = "";
  private Customer customer = new Customer("", null, "");
  private Instance instance = new Instance("", "");
  private @Nullable User user;
  private Integration integration = new Integration("", "", "", null);
  private Flow flow = new Flow("", "", "");
  private Instant startedAt = Instant.now();
  private Clock clock = Clock.systemUTC();
  private ComponentCalls components = ComponentCalls.NONE;
  private boolean isSimulatedTestExecution;
  private boolean globalDebug;
  private @Nullable Long allowedMemoryMb;
  private ExecutionFrame executionFrame = ExecutionFrame.NONE;
  private Map<String, Map<String, JsonNode>> flowSchemas = Map.of();
  private BatchInfo batch = BatchInfo.DISABLED;
  private @Nullable Function<FlowCall, FlowReply> flowInvoker;

  CallContextBuilder() {}

  /**
   * Set the flow's state, mutable.
   *
   * @param value the flow's state, mutable, never null
   * @return this builder
   */
  public CallContextBuilder instanceState(Map<String, Object> value) {
    instanceState = value;
    return this;
  }

  /**
   * Set the instance's state, mutable.
   *
   * @param value the instance's state, mutable, never null
   * @return this builder
   */
  public CallContextBuilder crossFlowState(Map<String, Object> value) {
    crossFlowState = value;
    return this;
  }

  /**
   * Set the execution's state, mutable.
   *
   * @param value the execution's state, mutable, never null
   * @return this builder
   */
  public CallContextBuilder executionState(Map<String, Object> value) {
    executionState = value;
    return this;
  }

  /**
   * Set the integration's state, mutable.
   *
   * @param value the integration's state, mutable, never null
   * @return this builder
   */
  public CallContextBuilder integrationState(Map<String, Object> value) {
    integrationState = value;
    return this;
  }

  /**
   * Set the config variables by name.
   *
   * @param value the config variables by name, never null
   * @return this builder
   */
  public CallContextBuilder configVars(Map<String, Object> value) {
    configVars = value;
    return this;
  }

  /**
   * Set the configuration of an integration that an application configures itself.
   *
   * @param value the configuration, never null
   * @param etag names the version of the schema that it was made for, or null for none
   * @return this builder
   */
  public CallContextBuilder configuration(JsonNode value, @Nullable String etag) {
    configuration = value;
    configurationEtag = etag;
    return this;
  }

  /**
   * Set the step.
   *
   * @param value the step, never null
   * @return this builder
   */
  public CallContextBuilder stepId(String value) {
    stepId = value;
    return this;
  }

  /**
   * Set the execution.
   *
   * @param value the execution, never null
   * @return this builder
   */
  public CallContextBuilder executionId(String value) {
    executionId = value;
    return this;
  }

  /**
   * Set URLs by flow name.
   *
   * @param value URLs by flow name, never null
   * @return this builder
   */
  public CallContextBuilder webhookUrls(Map<String, String> value) {
    webhookUrls = value;
    return this;
  }

  /**
   * Set keys by flow name.
   *
   * @param value keys by flow name, never null
   * @return this builder
   */
  public CallContextBuilder webhookApiKeys(Map<String, List<String>> value) {
    webhookApiKeys = value;
    return this;
  }

  /**
   * Set the URL that started the execution.
   *
   * @param value the URL that started the execution, never null
   * @return this builder
   */
  public CallContextBuilder invokeUrl(String value) {
    invokeUrl = value;
    return this;
  }

  /**
   * Set the customer.
   *
   * @param value the customer, never null
   * @return this builder
   */
  public CallContextBuilder customer(Customer value) {
    customer = value;
    return this;
  }

  /**
   * Set the instance.
   *
   * @param value the instance, never null
   * @return this builder
   */
  public CallContextBuilder instance(Instance value) {
    instance = value;
    return this;
  }

  /**
   * Set the user, or null for none.
   *
   * @param value the user, or null for none
   * @return this builder
   */
  public CallContextBuilder user(@Nullable User value) {
    user = value;
    return this;
  }

  /**
   * Set the integration.
   *
   * @param value the integration, never null
   * @return this builder
   */
  public CallContextBuilder integration(Integration value) {
    integration = value;
    return this;
  }

  /**
   * Set the flow.
   *
   * @param value the flow, never null
   * @return this builder
   */
  public CallContextBuilder flow(Flow value) {
    flow = value;
    return this;
  }

  /**
   * Set when the execution started.
   *
   * @param value when the execution started, never null
   * @return this builder
   */
  public CallContextBuilder startedAt(Instant value) {
    startedAt = value;
    return this;
  }

  /**
   * Set what tells the time.
   *
   * @param value the clock, never null; that of the machine, in UTC, unless set
   * @return this builder
   */
  public CallContextBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * Set what calls other components.
   *
   * @param value calls them, never null; {@link ComponentCalls#NONE} unless set
   * @return this builder
   */
  public CallContextBuilder components(ComponentCalls value) {
    components = value;
    return this;
  }

  /**
   * Say whether it is a test with a simulated trigger.
   *
   * @param value whether it is a test with a simulated trigger
   * @return this builder
   */
  public CallContextBuilder isSimulatedTestExecution(boolean value) {
    isSimulatedTestExecution = value;
    return this;
  }

  /**
   * Say whether debug mode is on.
   *
   * @param value whether debug mode is on
   * @return this builder
   */
  public CallContextBuilder globalDebug(boolean value) {
    globalDebug = value;
    return this;
  }

  /**
   * Set how much memory the process may hold.
   *
   * @param value the limit in MiB, or null for unknown
   * @return this builder
   */
  public CallContextBuilder allowedMemoryMb(@Nullable Long value) {
    allowedMemoryMb = value;
    return this;
  }

  /**
   * Set the execution and the step that run.
   *
   * @param value the frame, never null
   * @return this builder
   */
  public CallContextBuilder executionFrame(ExecutionFrame value) {
    executionFrame = value;
    return this;
  }

  /**
   * Set the JSON Schemas of the flows.
   *
   * @param value schemas by flow name and purpose, never null
   * @return this builder
   */
  public CallContextBuilder flowSchemas(Map<String, Map<String, JsonNode>> value) {
    flowSchemas = value;
    return this;
  }

  /**
   * Set how the flow takes the items of its trigger.
   *
   * @param value whether in batches, never null
   * @return this builder
   */
  public CallContextBuilder batch(BatchInfo value) {
    batch = value;
    return this;
  }

  /**
   * Set what calls another flow of the instance.
   *
   * @param value gets a call whose data is JSON; null to post to the flow's webhook
   * @return this builder
   */
  public CallContextBuilder flowInvoker(@Nullable Function<FlowCall, FlowReply> value) {
    flowInvoker = value;
    return this;
  }

  /**
   * Make the context.
   *
   * @return the context, never null
   */
  public CallContext build() {
    return new CallContext(
        instanceState,
        crossFlowState,
        executionState,
        integrationState,
        configVars,
        configuration,
        configurationEtag,
        stepId,
        executionId,
        webhookUrls,
        webhookApiKeys,
        invokeUrl,
        customer,
        instance,
        user,
        integration,
        flow,
        startedAt,
        clock,
        components,
        isSimulatedTestExecution,
        globalDebug,
        allowedMemoryMb,
        executionFrame,
        flowSchemas,
        batch,
        flowInvoker);
  }
}
