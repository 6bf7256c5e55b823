package dev.spectral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The execution, and the step of it, that runs. It goes with every call of another flow, so that
 * the platform knows what led to what. Immutable.
 *
 * @param invokedByExecutionJwt proves which execution calls, or null when the platform gives none
 * @param invokedByExecutionStartedAt when that execution started, or null
 * @param componentActionKey the action that runs, or null when none does
 * @param executionId the execution of the step, or null
 * @param executionStartedAt when the execution of the step started, or null
 * @param stepName the step that runs, or null when none does
 * @param loopPath where in which loops the step runs, or null
 * @param customSource who called in place of a step, in words of the author, or null
 */
public record ExecutionFrame(
    @Nullable Secret invokedByExecutionJwt,
    @Nullable Instant invokedByExecutionStartedAt,
    @Nullable String componentActionKey,
    @Nullable String executionId,
    @Nullable Instant executionStartedAt,
    @Nullable String stepName,
    @Nullable String loopPath,
    @Nullable String customSource) {

  /** Nothing is known of the execution. */
  public static final ExecutionFrame NONE =
      new ExecutionFrame(null, null, null, null, null, null, null, null);

  /**
   * Say who calls in place of a step.
   *
   * @param source who calls, in words of the author, never null
   * @return a copy, never null
   */
  public ExecutionFrame withCustomSource(String source) {
    return new ExecutionFrame(
        invokedByExecutionJwt,
        invokedByExecutionStartedAt,
        componentActionKey,
        executionId,
        executionStartedAt,
        stepName,
        loopPath,
        source);
  }
}
