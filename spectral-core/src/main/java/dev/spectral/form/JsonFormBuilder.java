package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form while it is put together; {@link #build()} checks it. For one thread. */
public final class JsonFormBuilder {

  private @Nullable JsonNode schema;
  private @Nullable JsonNode uiSchema;
  private @Nullable JsonNode data;

  JsonFormBuilder() {}

  /**
   * Say what people fill in.
   *
   * @param fields the data as a whole: an object, or a list; never null
   * @return this builder, never null
   */
  public JsonFormBuilder schema(Field<?> fields) {
    return schema(fields.schema());
  }

  /**
   * Say what people fill in.
   *
   * @param json a JSON Schema, draft 07, never null
   * @return this builder, never null
   */
  public JsonFormBuilder schema(JsonNode json) {
    this.schema = Objects.requireNonNull(json, "schema");
    return this;
  }

  /**
   * Say how it looks.
   *
   * @param layout the outermost element, never null
   * @return this builder, never null
   */
  public JsonFormBuilder uiSchema(Element<?> layout) {
    return uiSchema(layout.node());
  }

  /**
   * Say how it looks.
   *
   * @param json a UI schema of JSON Forms, never null
   * @return this builder, never null
   */
  public JsonFormBuilder uiSchema(JsonNode json) {
    this.uiSchema = Objects.requireNonNull(json, "uiSchema");
    return this;
  }

  /**
   * Fill the form in beforehand, in whole or in part.
   *
   * @param values a record, a map, a list or JSON, never null
   * @return this builder, never null
   * @throws IllegalArgumentException when it cannot be JSON
   */
  public JsonFormBuilder data(Object values) {
    this.data = Json.tree(values);
    return this;
  }

  /**
   * Make the form.
   *
   * @return a form of which every control and every rule leads to a field, never null
   * @throws InvalidFormException when something does not fit; it carries every problem
   */
  public JsonForm build() {
    if (schema == null) {
      throw missing("schema", "Fields.object().required(\"name\", Fields.text())");
    }
    if (uiSchema == null) {
      throw missing("uiSchema", "Ui.vertical(Ui.control(\"name\"))");
    }
    List<FormProblem> problems = FormChecks.check(schema, uiSchema);
    if (!problems.isEmpty()) {
      throw new InvalidFormException(problems);
    }
    return new JsonForm(schema, uiSchema, data);
  }

  private static InvalidFormException missing(String part, String example) {
    String message = "The form has no " + part + ". Fix: add ." + part + "(" + example + ").";
    return new InvalidFormException(List.of(new FormProblem("/" + part, message)));
  }
}
