package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may know of the execution it runs in. The platform implements it; an operation
 * receives it as a parameter.
 *
 * <p>The four state maps hold JSON values (text, numbers, booleans, lists, maps) and may be changed
 * in place; what changed is written when the execution succeeds. A key set to null is removed.
 */
public interface ActionContext {

  /**
   * Log to the execution's log. A line holds at most 4,096 characters. Secrets of the call are
   * masked.
   *
   * @return the logger, never null
   */
  ActionLogger logger();

  /**
   * Measure time and memory while the instance runs in debug mode.
   *
   * @return the measurements of this call, never null
   */
  Debug debug();

  /**
   * Call another flow of this instance. It waits for the flow's answer, which for most flows says
   * that the execution has begun.
   *
   * @param call which flow, with what, never null
   * @return the answer, never null
   * @throws IllegalArgumentException when the instance has no such flow, or the data cannot be JSON
   * @throws SpectralException when there is no answer, or one with a status outside 200 to 299
   */
  FlowReply invokeFlow(FlowCall call);

  /**
   * Call another flow of this instance, as {@link #invokeFlow(FlowCall)} does.
   *
   * @param flow the flow's name, never null
   * @param data the body that its trigger gets, anything that can be JSON, or null for none
   * @return the answer, never null
   * @throws IllegalArgumentException when the instance has no such flow, or the data cannot be JSON
   * @throws SpectralException when there is no answer, or one with a status outside 200 to 299
   */
  default FlowReply invokeFlow(String flow, @Nullable Object data) {
    return invokeFlow(FlowCall.to(flow).data(data));
  }

  /**
   * Keep state for this flow of this instance.
   *
   * @return a mutable map, never null
   */
  Map<String, Object> instanceState();

  /**
   * Keep state for all flows of this instance.
   *
   * @return a mutable map, never null
   */
  Map<String, Object> crossFlowState();

  /**
   * Keep state for the steps of this execution.
   *
   * @return a mutable map, never null
   */
  Map<String, Object> executionState();

  /**
   * Keep state for all instances of this integration.
   *
   * @return a mutable map, never null
   */
  Map<String, Object> integrationState();

  /**
   * Read the instance's config variables.
   *
   * @return an unmodifiable map by name, never null
   */
  Map<String, Object> configVars();

  /**
   * Tell which step runs.
   *
   * @return an identifier, never null
   */
  String stepId();

  /**
   * Tell which execution runs.
   *
   * @return an identifier, never null
   */
  String executionId();

  /**
   * Read the webhook URLs of the instance.
   *
   * @return an unmodifiable map from flow name to URL, never null
   */
  Map<String, String> webhookUrls();

  /**
   * Read the API keys of the instance's webhooks.
   *
   * @return an unmodifiable map from flow name to keys, never null
   */
  Map<String, List<String>> webhookApiKeys();

  /**
   * Tell the URL that started the execution.
   *
   * @return a URL, empty when none did, never null
   */
  String invokeUrl();

  /**
   * Tell whom the instance is deployed for.
   *
   * @return the customer, never null
   */
  Customer customer();

  /**
   * Tell which instance runs.
   *
   * @return the instance, never null
   */
  Instance instance();

  /**
   * Tell which user of the customer started the execution.
   *
   * @return the user, or null when none did
   */
  @Nullable User user();

  /**
   * Tell which integration runs.
   *
   * @return the integration, never null
   */
  Integration integration();

  /**
   * Tell which flow runs.
   *
   * @return the flow, never null
   */
  Flow flow();

  /**
   * Tell when the execution started.
   *
   * @return an instant, never null
   */
  Instant startedAt();

  /**
   * Call actions of other components.
   *
   * @return what calls them, {@link ComponentCalls#NONE} where none is in reach, never null
   */
  default ComponentCalls components() {
    return ComponentCalls.NONE;
  }

  /**
   * Read the time here, and not from the machine, so that a test can set it.
   *
   * @return the platform's clock, in UTC, never null
   */
  default Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * Tell whether the execution is a test with a simulated trigger result.
   *
   * @return {@code false} for a real execution
   */
  boolean isSimulatedTestExecution();

  /**
   * Tell which execution, and which step of it, runs.
   *
   * @return the frame, {@link ExecutionFrame#NONE} when the platform gives none, never null
   */
  ExecutionFrame executionFrame();

  /**
   * Read the JSON Schemas of what the instance's flows take.
   *
   * @return schemas by flow name and purpose, such as {@code invoke}; unmodifiable, never null,
   *     empty for none
   */
  Map<String, Map<String, JsonNode>> flowSchemas();

  /**
   * Tell how the flow takes the items of its trigger.
   *
   * @return whether in batches, never null
   */
  BatchInfo batch();

  /**
   * A customer of the organisation.
   *
   * @param id the platform's identifier, never null
   * @param externalId the organisation's identifier, or null for none
   * @param name the name, never null
   */
  record Customer(String id, @Nullable String externalId, String name) {}

  /**
   * An integration deployed for a customer.
   *
   * @param id the platform's identifier, never null
   * @param name the name, never null
   */
  record Instance(String id, String name) {}

  /**
   * A user of a customer.
   *
   * @param id the platform's identifier, never null
   * @param email the e-mail address, never null
   * @param name the name, never null
   * @param externalId the organisation's identifier, or null for none
   */
  record User(String id, String email, String name, @Nullable String externalId) {}

  /**
   * An integration and its version.
   *
   * @param id the platform's identifier, never null
   * @param name the name, never null
   * @param versionSequenceId the identifier that all versions share, never null
   * @param externalVersion the author's version, or null for none
   */
  record Integration(
      String id, String name, String versionSequenceId, @Nullable String externalVersion) {}

  /**
   * A flow of an integration.
   *
   * @param id the platform's identifier, never null
   * @param name the name, never null
   * @param stableId the identifier that outlives renaming, never null
   */
  record Flow(String id, String name, String stableId) {}
}
