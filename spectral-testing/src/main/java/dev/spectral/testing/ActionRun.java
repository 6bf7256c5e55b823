package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.invoke.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a run of an action or a data source ended: a result or an error, and what was logged.
 * Immutable.
 */
public final class ActionRun implements HarnessRun {

  private final HarnessCall.Kind kind;
  private final String action;
  private final Outcome outcome;
  private final CapturedLogs logs;

  ActionRun(HarnessCall.Kind kind, String action, Outcome outcome, CapturedLogs logs) {
    this.kind = kind;
    this.action = action;
    this.outcome = outcome;
    this.logs = logs;
  }

  /**
   * Tell what ran.
   *
   * @return the key of the action or the data source, never null
   */
  public String action() {
    return action;
  }

  /**
   * Give the data of the result, as the platform receives it.
   *
   * @return the JSON, a JSON null for nothing, never null
   * @throws AssertionError when the action failed; its error is the cause
   */
  public JsonNode data() {
    return result().data();
  }

  /**
   * Give the data of the result as an object.
   *
   * @param <T> the type of the object
   * @param type a record, class or array type, never null
   * @return the object, never null
   * @throws AssertionError when the action failed, or the data does not fit the type
   */
  public <T> T dataAs(Class<T> type) {
    return cast(read(TestJson.type(type)));
  }

  /**
   * Give the data of the result as an object of a generic type.
   *
   * @param <T> the type of the object
   * @param type such as {@code new TypeReference<List<Item>>() {}}, never null
   * @return the object, never null
   * @throws AssertionError when the action failed, or the data does not fit the type
   */
  public <T> T dataAs(TypeReference<T> type) {
    return cast(read(TestJson.type(type.getType())));
  }

  /**
   * Give the branch of the result.
   *
   * @return the branch, empty for none, never null
   * @throws AssertionError when the action failed
   */
  public Optional<String> branch() {
    return Optional.ofNullable(result().branch());
  }

  /**
   * Give what a data source keeps beside its result.
   *
   * @return the JSON, empty for none, never null
   * @throws AssertionError when the data source failed
   */
  public Optional<JsonNode> supplementalData() {
    return Optional.ofNullable(result().supplementalData());
  }

  /**
   * Give the HTTP status of the result.
   *
   * @return the status, empty for the default, never null
   * @throws AssertionError when the action failed
   */
  public Optional<Integer> statusCode() {
    return Optional.ofNullable(result().statusCode());
  }

  /**
   * Give the HTTP headers of the result.
   *
   * @return the values by name, never null, empty for none
   * @throws AssertionError when the action failed
   */
  public Map<String, String> headers() {
    return result().headers();
  }

  /**
   * Give the content type of the result.
   *
   * @return the media type, empty for the default, never null
   * @throws AssertionError when the action failed
   */
  public Optional<String> contentType() {
    return Optional.ofNullable(result().contentType());
  }

  @Override
  public CapturedLogs logs() {
    return logs;
  }

  @Override
  public Optional<Outcome.Failure> failure() {
    return outcome instanceof Outcome.Failure failure ? Optional.of(failure) : Optional.empty();
  }

  private Outcome.Success result() {
    if (outcome instanceof Outcome.Success success) {
      return success;
    }
    throw NoResult.of(kind.words, action, (Outcome.Failure) outcome);
  }

  private Object read(JavaType type) {
    JsonNode data = data();
    try {
      Object value = TestJson.read(data, type);
      if (value != null) {
        return value;
      }
    } catch (JsonProcessingException e) {
      throw misfit(type, e);
    }
    throw misfit(type, null);
  }

  private AssertionError misfit(JavaType type, @Nullable Throwable cause) {
    return new AssertionError(
        "The data of \"%s\" is not %s: %s".formatted(action, type.toCanonical(), data()), cause);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read as that very type
  private static <T> T cast(Object value) {
    return (T) value;
  }

  /** Prints the result's data, or the error. */
  @Override
  public String toString() {
    String end =
        outcome instanceof Outcome.Success success
            ? "succeeded with " + success.data()
            : "failed with " + failure().map(NoResult::describe).orElse("");
    return "ActionRun[" + action + " " + end + "]";
  }
}
