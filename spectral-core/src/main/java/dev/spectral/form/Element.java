package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.json.Json;

/**
 * One element of a form's layout. Immutable: each method gives a changed copy.
 *
 * @param <E> the kind of element
 * @see Ui
 */
public abstract sealed class Element<E extends Element<E>>
    permits Control, Layout, Category, Caption {

  private final ObjectNode node;

  Element(ObjectNode node) {
    this.node = node;
  }

  static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  abstract E copy(ObjectNode changed);

  final ObjectNode node() {
    return node.deepCopy();
  }

  final E with(String member, Object value) {
    ObjectNode changed = node();
    changed.set(member, Json.tree(value));
    return copy(changed);
  }

  /**
   * Show, hide, enable or disable the element by what people fill in.
   *
   * @param rule when, never null
   * @return a copy, never null
   */
  public E rule(Rule rule) {
    return with("rule", rule.toJson());
  }

  /**
   * Set an option of JSON Forms.
   *
   * @param name its name, such as {@code multi}, never null
   * @param value any value that can be JSON, never null
   * @return a copy, never null
   */
  public E option(String name, Object value) {
    ObjectNode changed = node();
    changed.withObjectProperty("options").set(name, Json.tree(value));
    return copy(changed);
  }

  /**
   * Give the element as JSON.
   *
   * @return an element of a UI schema; a copy, never null
   */
  public JsonNode toJson() {
    return node();
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
