package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on how an execution of a flow ended. */
public final class FlowRunAssert extends RunAssert<FlowRunAssert, FlowRun> {

  FlowRunAssert(FlowRun actual) {
    super(actual, FlowRunAssert.class);
  }

  /**
   * Check that the flow ran and ended without an error.
   *
   * @return this, never null
   */
  public FlowRunAssert succeeded() {
    isNotNull();
    actual.data();
    return this;
  }

  /**
   * Check that the flow did not run because its trigger found nothing new.
   *
   * @return this, never null
   */
  public FlowRunAssert foundNothingNew() {
    didNotRun();
    if (!actual.succeeded()) {
      failWithMessage("Expected nothing new but it is %s", actual);
    }
    return this;
  }

  /**
   * Check that the flow's method was not called, be it for an error of its trigger.
   *
   * @return this, never null
   */
  public FlowRunAssert didNotRun() {
    isNotNull();
    if (actual.ran()) {
      failWithMessage("Expected the flow not to run but it is %s", actual);
    }
    return this;
  }

  /**
   * Check which flow ran.
   *
   * @param name the flow's name, never null
   * @return this, never null
   */
  public FlowRunAssert isOf(String name) {
    isNotNull();
    if (!actual.flow().equals(name)) {
      failWithMessage("Expected the flow \"%s\" but it is %s", name, actual);
    }
    return this;
  }

  /**
   * Check what the flow returned.
   *
   * @param expected anything whose JSON the data should equal; null for no data
   * @return this, never null
   */
  public FlowRunAssert hasData(@Nullable Object expected) {
    return compare("data", actual.data(), expected);
  }

  /**
   * Check a part of what the flow returned.
   *
   * @param pointer a JSON pointer such as {@code /items/0/name}, never null
   * @param expected anything whose JSON the part should equal; null for JSON null
   * @return this, never null
   */
  public FlowRunAssert hasDataAt(String pointer, @Nullable Object expected) {
    return at("data", pointer, actual.data(), expected);
  }

  /**
   * Check a part of what the flow saw.
   *
   * @param pointer a JSON pointer such as {@code /body/data/name}, never null
   * @param expected anything whose JSON the part should equal; null for JSON null
   * @return this, never null
   */
  public FlowRunAssert hasPayloadAt(String pointer, @Nullable Object expected) {
    isNotNull();
    return at("payload", pointer, actual.payload(), expected);
  }

  /**
   * Check what the trigger answers the caller.
   *
   * @param expected the answer, or null for the platform's own
   * @return this, never null
   */
  public FlowRunAssert hasResponse(@Nullable HttpReply expected) {
    isNotNull();
    return compare("response", TestJson.tree(actual.response()), expected);
  }

  /**
   * Check which other flows it called.
   *
   * @param names the names of the flows in the order of the calls, never null
   * @return this, never null
   */
  public FlowRunAssert called(String... names) {
    isNotNull();
    List<String> found = actual.called().stream().map(FlowRun::flow).toList();
    return compare("called flows", TestJson.tree(found), List.of(names));
  }

  private FlowRunAssert at(String what, String pointer, JsonNode all, @Nullable Object expected) {
    JsonNode part = all.at(pointer);
    if (part.isMissingNode()) {
      failWithMessage(
          "Expected something at %s but the %s is%n%s", pointer, what, all.toPrettyString());
    }
    return compare(what + " at " + pointer, part, expected);
  }
}
