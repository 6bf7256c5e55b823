package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Choice;
import java.util.List;

/**
 * Makes the fields of a form: the JSON Schema of what people fill in.
 *
 * <pre>{@code
 * Fields.object()
 *     .required("name", Fields.text().minLength(1))
 *     .optional("age", Fields.integer().minimum(0).maximum(150));
 * }</pre>
 */
public final class Fields {

  private Fields() {}

  /**
   * Make an object, to which fields are added.
   *
   * @return an object without fields, never null
   */
  public static ObjectField object() {
    ObjectNode schema = Field.typed("object");
    schema.putObject("properties");
    return new ObjectField(schema);
  }

  /**
   * Make a line of text.
   *
   * @return the field, never null
   */
  public static TextField text() {
    return new TextField(Field.typed("string"));
  }

  /**
   * Make a day, such as {@code 2026-01-31}.
   *
   * @return the field, never null
   */
  public static TextField date() {
    return text().format("date");
  }

  /**
   * Make a time of the day, such as {@code 12:30:00}.
   *
   * @return the field, never null
   */
  public static TextField time() {
    return text().format("time");
  }

  /**
   * Make a moment, such as {@code 2026-01-31T12:30:00Z}.
   *
   * @return the field, never null
   */
  public static TextField dateTime() {
    return text().format("date-time");
  }

  /**
   * Make a number.
   *
   * @return the field, never null
   */
  public static NumberField number() {
    return new NumberField(Field.typed("number"));
  }

  /**
   * Make a whole number.
   *
   * @return the field, never null
   */
  public static NumberField integer() {
    return new NumberField(Field.typed("integer"));
  }

  /**
   * Make a check box.
   *
   * @return the field, never null
   */
  public static PlainField checkbox() {
    return new PlainField(Field.typed("boolean"));
  }

  /**
   * Make a choice of one text.
   *
   * @param values what people see, and what is stored, never null
   * @return the field, never null
   */
  public static PlainField choice(String... values) {
    ObjectNode schema = Field.typed("string");
    ArrayNode constants = schema.putArray("enum");
    List.of(values).forEach(constants::add);
    return new PlainField(schema);
  }

  /**
   * Make a choice of which people see one text and another is stored.
   *
   * @param choices label and key of each, in the order shown, never null
   * @return the field, never null
   */
  public static PlainField choice(List<Choice> choices) {
    ObjectNode schema = Field.typed("string");
    ArrayNode all = schema.putArray("oneOf");
    for (Choice one : choices) {
      String title = one.label() == null ? one.key() : one.label();
      all.addObject().put("title", title).put("const", one.key());
    }
    return new PlainField(schema);
  }

  /**
   * Make a list.
   *
   * @param items what each value is, never null
   * @return the field, never null
   */
  public static ListField list(Field<?> items) {
    ObjectNode schema = Field.typed("array");
    schema.set("items", items.schema());
    return new ListField(schema);
  }
}
