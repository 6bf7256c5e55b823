package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Assertions on how a run of an action or a data source ended. */
public final class ActionRunAssert extends RunAssert<ActionRunAssert, ActionRun> {

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
      failWithMessage(
          "Expected data at %s but the data is%n%s", pointer, actual.data().toPrettyString());
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
}
