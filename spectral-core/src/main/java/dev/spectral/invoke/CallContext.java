package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.ActionLogger;
import dev.spectral.BatchInfo;
import dev.spectral.ComponentCalls;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the harness and the runtime know of an execution when they call an operation. Made with
 * {@link #builder()}; immutable but for the four state maps, which are the caller's own.
 *
 * @param instanceState the flow's state, mutable, never null
 * @param crossFlowState the instance's state, mutable, never null
 * @param executionState the execution's state, mutable, never null
 * @param integrationState the integration's state, mutable, never null
 * @param configVars the config variables by name, never null
 * @param configuration the configuration of an integration that an application configures itself,
 *     an empty object for none, never null
 * @param configurationEtag names the version of the schema that the configuration was made for, or
 *     null for none
 * @param stepId the step, never null
 * @param executionId the execution, never null
 * @param webhookUrls URLs by flow name, never null
 * @param webhookApiKeys keys by flow name, never null
 * @param invokeUrl the URL that started the execution, empty for none, never null
 * @param customer whom the instance is deployed for, never null
 * @param instance the instance, never null
 * @param user the user who started the execution, or null for none
 * @param integration the integration, never null
 * @param flow the flow, never null
 * @param startedAt when the execution started, never null
 * @param clock tells what time it is, never null
 * @param components calls other components, never null
 * @param isSimulatedTestExecution whether it is a test with a simulated trigger result
 * @param globalDebug whether the instance runs in debug mode
 * @param allowedMemoryMb how much memory the process may hold, in MiB, or null for unknown
 * @param executionFrame the execution and the step that run, never null
 * @param flowSchemas the JSON Schemas of the flows by flow name and purpose, never null
 * @param batch how the flow takes the items of its trigger, never null
 * @param flowInvoker calls another flow of the instance, its data being JSON; null to post to the
 *     flow's webhook
 */
public record CallContext(
    Map<String, Object> instanceState,
    Map<String, Object> crossFlowState,
    Map<String, Object> executionState,
    Map<String, Object> integrationState,
    Map<String, Object> configVars,
    JsonNode configuration,
    @Nullable String configurationEtag,
    String stepId,
    String executionId,
    Map<String, String> webhookUrls,
    Map<String, List<String>> webhookApiKeys,
    String invokeUrl,
    Customer customer,
    Instance instance,
    @Nullable User user,
    Integration integration,
    Flow flow,
    Instant startedAt,
    Clock clock,
    ComponentCalls components,
    boolean isSimulatedTestExecution,
    boolean globalDebug,
    @Nullable Long allowedMemoryMb,
    ExecutionFrame executionFrame,
    Map<String, Map<String, JsonNode>> flowSchemas,
    BatchInfo batch,
    @Nullable Function<FlowCall, FlowReply> flowInvoker) {

  /**
   * Start a context in which nothing is set: empty maps and texts, no user, started now, other
   * flows called by their webhooks.
   *
   * @return a builder, never null
   */
  public static CallContextBuilder builder() {
    return new CallContextBuilder();
  }

  /**
   * Start from this context.
   *
   * @return a builder with everything of this context, never null
   */
  public CallContextBuilder toBuilder() {
    return new CallContextBuilder()
        .instanceState(instanceState)
        .crossFlowState(crossFlowState)
        .executionState(executionState)
        .integrationState(integrationState)
        .configVars(configVars)
        .configuration(configuration, configurationEtag)
        .stepId(stepId)
        .executionId(executionId)
        .webhookUrls(webhookUrls)
        .webhookApiKeys(webhookApiKeys)
        .invokeUrl(invokeUrl)
        .customer(customer)
        .instance(instance)
        .user(user)
        .integration(integration)
        .flow(flow)
        .startedAt(startedAt)
        .clock(clock)
        .components(components)
        .isSimulatedTestExecution(isSimulatedTestExecution)
        .globalDebug(globalDebug)
        .allowedMemoryMb(allowedMemoryMb)
        .executionFrame(executionFrame)
        .flowSchemas(flowSchemas)
        .batch(batch)
        .flowInvoker(flowInvoker);
  }

  /**
   * Make the context that an operation receives. It measures for itself, so each call has its own.
   *
   * @param log takes every entry that is logged, never null; called on the operation's thread
   * @return a context of these values, never null
   */
  public ActionContext open(Consumer<LogEntry> log) {
    return open(new MaskingLogger(log, SecretMask.of(List.of())));
  }

  ActionContext open(ActionLogger logger) {
    return new LiveContext(this, logger);
  }
}
