package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form described by JSON Schema, and what was filled in.
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
}
