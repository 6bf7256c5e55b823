package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.OutputSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;

/** Holds the example payload of an action against its output schema. */
final class ExampleCheck {

  private ExampleCheck() {}

  static void check(ActionDefinition action) {
    JsonNode example = Objects.requireNonNull(action.examplePayload());
    JsonNode data = example.path("data");
    Collection<JsonNode> schemas = schemas(Objects.requireNonNull(action.outputSchema()), example);
    List<String> found = new ArrayList<>();
    for (JsonNode schema : schemas) {
      List<String> violations = violations(schema, data);
      if (violations.isEmpty()) {
        return;
      }
      found.addAll(violations);
    }
    throw new AssertionError(
        "The example payload of \"%s\" is nothing that its output schema allows:%n  %s%nThe example is %s%n"
                .formatted(action.key(), String.join("\n  ", found), data)
            + "Correct the method with @ExamplePayload(\"%s\"), or the return type of the action."
                .formatted(action.key()));
  }

  private static Collection<JsonNode> schemas(OutputSchema schema, JsonNode example) {
    if (schema instanceof OutputSchema.Whole whole) {
      return List.of(whole.schema());
    }
    var byBranch = ((OutputSchema.ByBranch) schema).schemas();
    JsonNode branch = byBranch.get(example.path("branch").asText());
    return branch == null ? byBranch.values() : List.of(branch);
  }

  private static List<String> violations(JsonNode schema, JsonNode data) {
    try {
      load(schema).validate(data.isMissingNode() ? JSONObject.NULL : read(data));
      return List.of();
    } catch (ValidationException e) {
      return e.getAllMessages();
    }
  }

  /** The words that our schemas use mean the same in draft 7, which the validator knows. */
  private static Schema load(JsonNode schema) {
    ObjectNode plain = schema.deepCopy();
    plain.remove("$schema");
    return SchemaLoader.builder().schemaJson(read(plain)).draftV7Support().build().load().build();
  }

  private static Object read(JsonNode json) {
    return new JSONTokener(json.toString()).nextValue();
  }
}
