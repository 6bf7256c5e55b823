package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import org.jspecify.annotations.Nullable;

/** Assertions on how a run of a trigger ended. */
public final class TriggerRunAssert extends RunAssert<TriggerRunAssert, TriggerRun> {

  TriggerRunAssert(TriggerRun actual) {
    super(actual, TriggerRunAssert.class);
  }

  /**
   * Check that the trigger, or its lifecycle function, ended without an error.
   *
   * @return this, never null
   */
  public TriggerRunAssert succeeded() {
    isNotNull();
    actual.payload();
    return this;
  }

  /**
   * Check that the steps of the flow would run.
   *
   * @return this, never null
   */
  public TriggerRunAssert startsTheFlow() {
    isNotNull();
    if (!actual.startsTheFlow()) {
      failWithMessage("Expected the flow to start but the trigger says that nothing is new.");
    }
    return this;
  }

  /**
   * Check that no step of the flow would run, since a poll or a batch found nothing new.
   *
   * @return this, never null
   */
  public TriggerRunAssert findsNothingNew() {
    isNotNull();
    if (actual.startsTheFlow()) {
      failWithMessage("Expected nothing new but the flow starts with%n%s", actual.payload());
    }
    return this;
  }

  /**
   * Check the data of the payload's body.
   *
   * @param expected anything whose JSON the data should equal; null for no data
   * @return this, never null
   */
  public TriggerRunAssert hasBody(@Nullable Object expected) {
    return compare("body", actual.body(), expected);
  }

  /**
   * Check a part of the payload.
   *
   * @param pointer a JSON pointer such as {@code /headers/x-id}, never null
   * @param expected anything whose JSON the part should equal; null for JSON null
   * @return this, never null
   */
  public TriggerRunAssert hasPayloadAt(String pointer, @Nullable Object expected) {
    JsonNode part = actual.payload().at(pointer);
    if (part.isMissingNode()) {
      failWithMessage(
          "Expected something at %s but the payload is%n%s",
          pointer, actual.payload().toPrettyString());
    }
    return compare("payload at " + pointer, part, expected);
  }

  /**
   * Check the branch to follow.
   *
   * @param expected the branch, or null for none
   * @return this, never null
   */
  public TriggerRunAssert hasBranch(@Nullable String expected) {
    return compare("branch", TestJson.tree(actual.branch()), expected);
  }

  /**
   * Check what the caller is answered.
   *
   * @param expected the answer, or null for the default
   * @return this, never null
   */
  public TriggerRunAssert hasResponse(@Nullable HttpReply expected) {
    return compare("response", TestJson.tree(actual.response()), expected);
  }
}
