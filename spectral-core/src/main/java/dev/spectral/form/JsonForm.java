package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form described by JSON Schema, and what was filled in.
 *
 * <p>A data source that returns one offers the form; an input of this type holds it filled in.
 *
 * <pre>{@code
 * JsonForm.builder()
 *     .schema(Fields.object().required("name", Fields.text()))
 *     .uiSchema(Ui.vertical(Ui.control("name")))
 *     .build();
 * }</pre>
 *
 * @param schema the JSON Schema of the data, never null
 * @param uiSchema the layout, in the vocabulary of JSON Forms, never null
 * @param data what was filled in, or null for nothing yet
 * @see <a href="https://jsonforms.io/">JSON Forms</a>
 */
public record JsonForm(JsonNode schema, JsonNode uiSchema, @Nullable JsonNode data) {

  public JsonForm {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(uiSchema, "uiSchema");
  }

  /**
   * Start a form.
   *
   * @return a builder without anything, never null
   */
  public static JsonFormBuilder builder() {
    return new JsonFormBuilder();
  }

  /**
   * Make a form of a record: a field for each component, below each other. {@code @Input} on a
   * component gives the field its label, its comments and its default; what is no {@code Optional}
   * must be filled in.
   *
   * @param type a record, never null
   * @return the form, nothing filled in, never null
   * @throws IllegalArgumentException when it is no record, or holds what no form can
   */
  public static JsonForm of(Class<? extends Record> type) {
    JsonNode schema = RecordForm.schema(type);
    return builder().schema(schema).uiSchema(RecordForm.layout(type)).build();
  }

  /**
   * Fill the form in.
   *
   * @param values a record, a map, a list or JSON, never null
   * @return a copy, never null
   * @throws IllegalArgumentException when it cannot be JSON
   */
  public JsonForm withData(Object values) {
    return new JsonForm(schema, uiSchema, Json.tree(values));
  }

  /**
   * Read what was filled in.
   *
   * @param type a record or another type that the data fits, never null
   * @param <T> the type
   * @return the data, never null
   * @throws IllegalArgumentException when nothing was filled in, or it does not fit the type
   */
  public <T> T dataAs(Class<T> type) {
    if (data == null || data.isNull()) {
      throw new IllegalArgumentException("Nothing was filled in, so there is no data to read.");
    }
    return Json.convert(data, type);
  }

  /**
   * Check values against the schema, as the form does where people fill it in. Nothing is fetched
   * for it: a reference that leads out of the schema is an error.
   *
   * @param values what was filled in, as JSON, never null
   * @return everything that is wrong, never null, empty for nothing
   * @throws InvalidFormException when the schema itself is none
   */
  public List<FormProblem> validate(JsonNode values) {
    return FormValidator.validate(schema, values);
  }
}
