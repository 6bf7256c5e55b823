package dev.spectral.internal.integration;

import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowRetry;
import dev.spectral.integration.StepErrorPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How failed executions and steps are tried again. */
final class RetryChecks {

  private static final int MOST_EXECUTIONS = 10;
  private static final int MOST_STEPS = 5;
  private static final int LONGEST = 60;

  private final FlowDefinition flow;
  private final Findings findings;

  RetryChecks(FlowDefinition flow, Findings findings) {
    this.flow = flow;
    this.findings = findings;
  }

  void check() {
    FlowRetry retry = flow.retry();
    if (retry != null) {
      checkAttempts("Its retry", retry.maxAttempts(), MOST_EXECUTIONS);
      checkDelay("Its retry", retry.delay(), ChronoUnit.MINUTES);
      checkUse(retry);
    }
    StepErrorPolicy policy = flow.onError();
    if (policy == null) {
      return;
    }
    if (policy.maxAttempts() != null) {
      checkAttempts("Its onError", policy.maxAttempts(), MOST_STEPS);
    }
    if (policy.delay() != null) {
      checkDelay("Its onError", policy.delay(), ChronoUnit.SECONDS);
    }
    if (policy.handler() != StepErrorHandler.RETRY && saysHow(policy)) {
      findings.add(
          ProblemCode.SP067,
          flow,
          "Its onError says how to try again, and does not try again.",
          "write handler = RETRY, or remove the rest.");
    }
  }

  private void checkUse(FlowRetry retry) {
    boolean says =
        !retry.delay().isZero()
            || retry.exponentialBackoff()
            || retry.uniqueRequestIdField() != null;
    if (retry.maxAttempts() == 0 && says) {
      findings.add(
          ProblemCode.SP067,
          flow,
          "Its retry says how to try again, and does not try again.",
          "add maxAttempts = 3, or another number.");
    }
  }

  private static boolean saysHow(StepErrorPolicy policy) {
    return policy.maxAttempts() != null
        || policy.delay() != null
        || policy.exponentialBackoff()
        || policy.ignoreFinalError();
  }

  private void checkAttempts(String where, int attempts, int most) {
    if (attempts < 0 || attempts > most) {
      findings.add(
          ProblemCode.SP067,
          flow,
          where + " tries " + attempts + " times.",
          "use maxAttempts between 0 and " + most + ".");
    }
  }

  private void checkDelay(String where, Duration delay, ChronoUnit unit) {
    Duration longest = Duration.of(LONGEST, unit);
    boolean whole = delay.equals(delay.truncatedTo(unit));
    if (delay.isNegative() || delay.compareTo(longest) > 0 || !whole) {
      String units = unit.toString().toLowerCase(Locale.ROOT);
      findings.add(
          ProblemCode.SP067,
          flow,
          where + " waits " + delay + ".",
          "use whole " + units + " between 0 and " + LONGEST + ".");
    }
  }
}
