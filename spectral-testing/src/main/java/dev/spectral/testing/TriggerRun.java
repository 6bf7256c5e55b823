package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import dev.spectral.invoke.Outcome;
import dev.spectral.invoke.Outcome.PollResult;
import java.util.Objects;
import java.util.Optional;

/** How a run of a trigger ended: what the flow sees or an error, and what was logged. Immutable. */
public final class TriggerRun implements HarnessRun {

  private final String trigger;
  private final Outcome outcome;
  private final CapturedLogs logs;

  TriggerRun(String trigger, Outcome outcome, CapturedLogs logs) {
    this.trigger = trigger;
    this.outcome = outcome;
    this.logs = logs;
  }

  /**
   * Tell whether the steps of the flow would run.
   *
   * @return false when a poll or a batch said that nothing is new
   * @throws AssertionError when the trigger failed; its error is the cause
   */
  public boolean startsTheFlow() {
    return fired().result() != PollResult.POLLED_NO_CHANGES;
  }

  /**
   * Give what the flow sees.
   *
   * @return the payload, a JSON null after a lifecycle function, never null
   * @throws AssertionError when the trigger failed; its error is the cause
   */
  public JsonNode payload() {
    return fired().payload();
  }

  /**
   * Give the data of the payload's body: what the trigger returned, the items of a batch.
   *
   * @return the JSON, missing when there is none, never null
   * @throws AssertionError when the trigger failed; its error is the cause
   */
  public JsonNode body() {
    return payload().at("/body/data");
  }

  /**
   * Give the data of the payload's body as an object.
   *
   * @param <T> the type of the object
   * @param type a record, class or array type, never null
   * @return the object, never null
   * @throws AssertionError when the trigger failed, or the data does not fit the type
   */
  public <T> T bodyAs(Class<T> type) {
    try {
      return type.cast(Objects.requireNonNull(TestJson.read(body(), TestJson.type(type))));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new AssertionError(
          "The body of \"%s\" is not %s: %s".formatted(trigger, type.getName(), body()), e);
    }
  }

  /**
   * Tell where the next page of a batch begins.
   *
   * @return the state, empty when no page follows or the trigger failed, never null
   */
  public Optional<JsonNode> paginationState() {
    return Optional.of(outcome)
        .filter(Outcome.Fired.class::isInstance)
        .map(one -> ((Outcome.Fired) one).payload().path("paginationState"))
        .filter(state -> !state.isMissingNode() && !state.isNull());
  }

  /**
   * Give the branch to follow.
   *
   * @return the branch, empty for none, never null
   * @throws AssertionError when the trigger failed; its error is the cause
   */
  public Optional<String> branch() {
    return Optional.ofNullable(fired().branch());
  }

  /**
   * Give what the caller is answered.
   *
   * @return the answer, empty for the default, never null
   * @throws AssertionError when the trigger failed; its error is the cause
   */
  public Optional<HttpReply> response() {
    return Optional.ofNullable(fired().response());
  }

  @Override
  public CapturedLogs logs() {
    return logs;
  }

  @Override
  public Optional<Outcome.Failure> failure() {
    return outcome instanceof Outcome.Failure failure ? Optional.of(failure) : Optional.empty();
  }

  private Outcome.Fired fired() {
    if (outcome instanceof Outcome.Fired fired) {
      return fired;
    }
    throw NoResult.of("trigger", trigger, (Outcome.Failure) outcome);
  }

  /** Prints what the flow sees, or the error. */
  @Override
  public String toString() {
    String end =
        outcome instanceof Outcome.Fired fired
            ? "fired with " + fired.payload()
            : "failed with " + failure().map(NoResult::describe).orElse("");
    return "TriggerRun[" + trigger + " " + end + "]";
  }
}
