package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.json.Json;

/**
 * The JSON Schema of one value of a form. Immutable: each method gives a changed copy.
 *
 * @param <F> the kind of field
 * @see Fields
 */
public abstract sealed class Field<F extends Field<F>>
    permits TextField, NumberField, PlainField, ListField, ObjectField {

  private final ObjectNode schema;

  Field(ObjectNode schema) {
    this.schema = schema;
  }

  static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  abstract F copy(ObjectNode changed);

  final F with(String keyword, Object value) {
    ObjectNode changed = schema.deepCopy();
    changed.set(keyword, Json.tree(value));
    return copy(changed);
  }

  final ObjectNode schema() {
    return schema.deepCopy();
  }

  /**
   * Name the field for people.
   *
   * @param title a short name; the property's name in words unless set; never null
   * @return a copy, never null
   */
  public F title(String title) {
    return with("title", title);
  }

  /**
   * Explain the field to people.
   *
   * @param description a sentence, never null
   * @return a copy, never null
   */
  public F description(String description) {
    return with("description", description);
  }

  /**
   * Fill the field in beforehand.
   *
   * @param value a value that fits the field, as Java or as JSON, never null
   * @return a copy, never null
   */
  public F defaultValue(Object value) {
    return with("default", value);
  }

  /**
   * Show the field and let nobody change it.
   *
   * @return a copy, never null
   */
  public F readOnly() {
    return with("readOnly", true);
  }

  /**
   * Give the schema as JSON.
   *
   * @return a JSON Schema, draft 07; a copy, never null
   */
  public JsonNode toJson() {
    return schema();
  }

  @Override
  public String toString() {
    return schema.toString();
  }
}
