package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.Outcome;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on how any run of a harness ended.
 *
 * @param <S> the class of the assertions
 * @param <A> the class of the run
 */
public abstract sealed class RunAssert<S extends RunAssert<S, A>, A extends HarnessRun>
    extends AbstractAssert<S, A> permits ActionRunAssert, TriggerRunAssert, FlowRunAssert {

  RunAssert(A actual, Class<S> type) {
    super(actual, type);
  }

  /**
   * Check that the run failed with an error of a class or one that extends it. An error in which
   * secrets were masked counts as what it was.
   *
   * @param type the class, never null
   * @return this, never null
   */
  public S failedWith(Class<? extends Throwable> type) {
    Outcome.Failure failure = failure();
    if (!type.isInstance(failure.error()) && !isNamed(type, failure.type())) {
      failWithMessage("Expected an error %s but it is %s", type.getName(), text(failure));
    }
    return myself;
  }

  /**
   * Check whose fault the error is.
   *
   * @param kind the kind, never null
   * @return this, never null
   */
  public S failedWith(FailureKind kind) {
    Outcome.Failure failure = failure();
    if (failure.kind() != kind) {
      failWithMessage("Expected an error %s but it is %s", kind, text(failure));
    }
    return myself;
  }

  /**
   * Check the message of the error.
   *
   * @param message the whole message, never null
   * @return this, never null
   */
  public S hasErrorMessage(String message) {
    Outcome.Failure failure = failure();
    if (!failure.message().equals(message)) {
      failWithMessage("Expected the message%n  %s%nbut it is %s", message, text(failure));
    }
    return myself;
  }

  /**
   * Check a part of the message of the error.
   *
   * @param part the part, never null
   * @return this, never null
   */
  public S hasErrorMessageContaining(String part) {
    Outcome.Failure failure = failure();
    if (!failure.message().contains(part)) {
      failWithMessage("Expected a message with%n  %s%nbut it is %s", part, text(failure));
    }
    return myself;
  }

  /**
   * Check that the inputs were refused, one of them being this.
   *
   * @param input the path of the input, such as {@code quantity} or {@code tags[1]}, never null
   * @return this, never null
   */
  public S hasInvalidInput(String input) {
    Outcome.Failure failure = failure();
    List<String> refused =
        failure.error() instanceof InvalidInputException invalid
            ? invalid.problems().stream().map(InputProblem::input).toList()
            : List.of();
    if (!refused.contains(input)) {
      failWithMessage("Expected the input %s to be refused but it is %s", input, text(failure));
    }
    return myself;
  }

  /**
   * Go on with what was logged.
   *
   * @return assertions on the logs, never null
   */
  public CapturedLogsAssert logs() {
    isNotNull();
    return new CapturedLogsAssert(actual.logs());
  }

  private Outcome.Failure failure() {
    isNotNull();
    return actual
        .failure()
        .orElseThrow(
            () -> new AssertionError("Expected an error but the run succeeded: " + actual));
  }

  final S compare(String what, JsonNode found, @Nullable Object expected) {
    JsonNode wanted = TestJson.tree(expected);
    if (!TestJson.tree(found).equals(wanted)) {
      throw failureWithActualExpected(
          found, wanted, "Expected %s%n%s%nbut it is%n%s", what, pretty(wanted), pretty(found));
    }
    return myself;
  }

  private static String pretty(JsonNode json) {
    return json.toPrettyString();
  }

  private static String text(Outcome.Failure failure) {
    return NoResult.describe(failure);
  }

  private static boolean isNamed(Class<?> type, String name) {
    try {
      return type.isAssignableFrom(Class.forName(name, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return type.getName().equals(name);
    }
  }
}
