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
