package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.Outcome;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on how a run of an action ended. */
public final class ActionRunAssert extends AbstractAssert<ActionRunAssert, ActionRun> {

  ActionRunAssert(ActionRun actual) {
    super(actual, ActionRunAssert.class);
  }

  /**
   * Check that there is a result.
   *
   * @return this, never null
   */
  public ActionRunAssert succeeded() {
    isNotNull();
    actual.data();
    return this;
  }

  /**
   * Check the data of the result.
   *
   * @param expected anything whose JSON the data should equal: a record, a list, a map, JSON; null
   *     for no data
   * @return this, never null
   */
  public ActionRunAssert hasData(@Nullable Object expected) {
    return compare("data", actual.data(), expected);
  }

  /**
   * Check a part of the data of the result.
   *
   * @param pointer a JSON pointer such as {@code /items/0/name}, never null
   * @param expected anything whose JSON the part should equal; null for JSON null
   * @return this, never null
   */
  public ActionRunAssert hasDataAt(String pointer, @Nullable Object expected) {
    JsonNode part = actual.data().at(pointer);
    if (part.isMissingNode()) {
      failWithMessage("Expected data at %s but the data is%n%s", pointer, pretty(actual.data()));
    }
    return compare("data at " + pointer, part, expected);
  }

  /**
   * Check the branch of the result.
   *
   * @param expected the branch, or null for none
   * @return this, never null
   */
  public ActionRunAssert hasBranch(@Nullable String expected) {
    return compare("branch", TestJson.tree(actual.branch()), expected);
  }

  /**
   * Check the HTTP status of the result.
   *
   * @param expected the status
   * @return this, never null
   */
  public ActionRunAssert hasStatusCode(int expected) {
    return compare("status code", TestJson.tree(actual.statusCode()), expected);
  }

  /**
   * Check an HTTP header of the result.
   *
   * @param name the name as the action spells it, never null
   * @param expected the value, or null for none
   * @return this, never null
   */
  public ActionRunAssert hasHeader(String name, @Nullable String expected) {
    return compare("header " + name, TestJson.tree(actual.headers().get(name)), expected);
  }

  /**
   * Check the content type of the result.
   *
   * @param expected the media type, or null for none
   * @return this, never null
   */
  public ActionRunAssert hasContentType(@Nullable String expected) {
    return compare("content type", TestJson.tree(actual.contentType()), expected);
  }

  /**
   * Check that the action failed with an error of a class or one that extends it. An error in which
   * secrets were masked counts as what it was.
   *
   * @param type the class, never null
   * @return this, never null
   */
  public ActionRunAssert failedWith(Class<? extends Throwable> type) {
    Outcome.Failure failure = failure();
    if (!type.isInstance(failure.error()) && !isNamed(type, failure.type())) {
      failWithMessage("Expected an error %s but it is %s", type.getName(), text(failure));
    }
    return this;
  }

  /**
   * Check whose fault the error is.
   *
   * @param kind the kind, never null
   * @return this, never null
   */
  public ActionRunAssert failedWith(FailureKind kind) {
    Outcome.Failure failure = failure();
    if (failure.kind() != kind) {
      failWithMessage("Expected an error %s but it is %s", kind, text(failure));
    }
    return this;
  }

  /**
   * Check the message of the error.
   *
   * @param message the whole message, never null
   * @return this, never null
   */
  public ActionRunAssert hasErrorMessage(String message) {
    Outcome.Failure failure = failure();
    if (!failure.message().equals(message)) {
      failWithMessage("Expected the message%n  %s%nbut it is %s", message, text(failure));
    }
    return this;
  }

  /**
   * Check a part of the message of the error.
   *
   * @param part the part, never null
   * @return this, never null
   */
  public ActionRunAssert hasErrorMessageContaining(String part) {
    Outcome.Failure failure = failure();
    if (!failure.message().contains(part)) {
      failWithMessage("Expected a message with%n  %s%nbut it is %s", part, text(failure));
    }
    return this;
  }

  /**
   * Check that the inputs were refused, one of them being this.
   *
   * @param input the path of the input, such as {@code quantity} or {@code tags[1]}, never null
   * @return this, never null
   */
  public ActionRunAssert hasInvalidInput(String input) {
    Outcome.Failure failure = failure();
    List<String> refused =
        failure.error() instanceof InvalidInputException invalid
            ? invalid.problems().stream().map(InputProblem::input).toList()
            : List.of();
    if (!refused.contains(input)) {
      failWithMessage("Expected the input %s to be refused but it is %s", input, text(failure));
    }
    return this;
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
            () -> new AssertionError("Expected an error but the action succeeded: " + actual));
  }

  private ActionRunAssert compare(String what, JsonNode found, @Nullable Object expected) {
    JsonNode wanted = TestJson.tree(expected);
    if (!TestJson.tree(found).equals(wanted)) {
      throw failureWithActualExpected(
          found, wanted, "Expected %s%n%s%nbut it is%n%s", what, pretty(wanted), pretty(found));
    }
    return this;
  }

  private static String pretty(JsonNode json) {
    return json.toPrettyString();
  }

  private static String text(Outcome.Failure failure) {
    return ActionRun.describe(failure);
  }

  private static boolean isNamed(Class<?> type, String name) {
    try {
      return type.isAssignableFrom(Class.forName(name, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return type.getName().equals(name);
    }
  }
}
