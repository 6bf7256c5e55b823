package dev.spectral.invoke;

import dev.spectral.ActionContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/**
 * The context that the harness and the runtime hand to an operation. Made with {@link #builder()};
 * immutable but for the four state maps, which are the caller's own.
 *
 * @param logger takes what the operation logs, never null
 * @param instanceState the flow's state, mutable, never null
 * @param crossFlowState the instance's state, mutable, never null
 * @param executionState the execution's state, mutable, never null
 * @param integrationState the integration's state, mutable, never null
 * @param configVars the config variables by name, never null
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
 * @param isSimulatedTestExecution whether it is a test with a simulated trigger result
 * @param globalDebug whether the instance runs in debug mode
 */
public record CallContext(
    Logger logger,
    Map<String, Object> instanceState,
    Map<String, Object> crossFlowState,
    Map<String, Object> executionState,
    Map<String, Object> integrationState,
    Map<String, Object> configVars,
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
    boolean isSimulatedTestExecution,
    boolean globalDebug)
    implements ActionContext {

  /**
   * Start a context in which nothing is set: empty maps and texts, no user, a logger that drops
   * everything, started now.
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
    return new CallContextBuilder(this);
  }

  CallContext with(Logger other) {
    return toBuilder().logger(other).build();
  }

  static Logger silent() {
    return NOPLogger.NOP_LOGGER;
  }
}
