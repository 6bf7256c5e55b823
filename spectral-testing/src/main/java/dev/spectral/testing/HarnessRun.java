package dev.spectral.testing;

import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.Outcome;
import java.util.Optional;

/** How a run ended, be it of an action, a data source, a trigger or a flow. Immutable. */
public sealed interface HarnessRun permits ActionRun, TriggerRun, FlowRun {

  /**
   * Tell whether the run ended without an error.
   *
   * @return false when there is an error
   */
  default boolean succeeded() {
    return failure().isEmpty();
  }

  /**
   * Give how the run failed, as the platform is told.
   *
   * @return the failure, empty when the run succeeded, never null
   */
  Optional<Outcome.Failure> failure();

  /**
   * Give the error, after the component's error hook, with secrets masked.
   *
   * @return the error, empty when the run succeeded, never null
   */
  default Optional<Throwable> error() {
    return failure().map(Outcome.Failure::error);
  }

  /**
   * Tell whose fault the error is.
   *
   * @return the kind, empty when the run succeeded, never null
   */
  default Optional<FailureKind> failureKind() {
    return failure().map(Outcome.Failure::kind);
  }

  /**
   * Give what was logged during the run, with secrets masked.
   *
   * @return the logs, never null
   */
  CapturedLogs logs();
}
