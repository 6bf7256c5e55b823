package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.store.PartKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the types of the schema cannot say about a publish. Finds all problems. */
final class PublishRules {

  private static final int LONGEST_KEY = 255;
  private static final Set<String> COLLECTIONS = Set.of("valuelist", "keyvaluelist");
  private static final Set<String> INPUT_TYPES =
      Set.of(
          "boolean",
          "code",
          "conditional",
          "connection",
          "data",
          "date",
          "dynamicFieldSelection",
          "dynamicObject",
          "dynamicObjectSelection",
          "flow",
          "jsonForm",
          "objectFieldMap",
          "objectSelection",
          "password",
          "string",
          "structuredObject",
          "template",
          "text",
          "timestamp");

  private final List<FieldError> errors = new ArrayList<>();

  List<FieldError> check(PublishInput input) {
    checkKey("definition", input.key());
    checkAttributes(input.text("attributes"));
    for (PartKind kind : PartKind.values()) {
      String field = PublishInput.fieldOf(kind);
      checkParts(field, input.parts(field));
    }
    return errors;
  }

  private void checkKey(String field, String key) {
    if (key.isBlank()) {
      errors.add(FieldError.of(field, "A key is blank."));
    } else if (key.length() > LONGEST_KEY) {
      errors.add(FieldError.of(field, "The key '" + key + "' has more than 255 characters."));
    }
  }

  private void checkAttributes(@Nullable String attributes) {
    if (attributes == null) {
      return;
    }
    try {
      Json.MAPPER.readTree(attributes);
    } catch (JsonProcessingException e) {
      errors.add(FieldError.of("attributes", "It holds no JSON."));
    }
  }

  private void checkParts(String field, List<Map<String, Object>> parts) {
    Set<String> seen = new HashSet<>();
    for (Map<String, Object> part : parts) {
      String key = String.valueOf(part.get("key"));
      checkKey(field, key);
      if (!seen.add(key)) {
        errors.add(FieldError.of(field, "Two have the key '" + key + "'."));
      }
      checkInputs(field, key, PublishInput.list(part.get("inputs")));
    }
  }

  private void checkInputs(String field, String place, List<Map<String, Object>> inputs) {
    for (Map<String, Object> input : inputs) {
      String where = place + "." + input.get("key");
      String type = String.valueOf(input.get("type"));
      if (!INPUT_TYPES.contains(type)) {
        errors.add(FieldError.of(field, where + " has the unknown input type '" + type + "'."));
      }
      Object collection = input.get("collection");
      if (collection != null && !COLLECTIONS.contains(collection)) {
        errors.add(
            FieldError.of(field, where + " has the unknown collection '" + collection + "'."));
      }
      checkInputs(field, where, PublishInput.list(input.get("inputs")));
    }
  }
}
