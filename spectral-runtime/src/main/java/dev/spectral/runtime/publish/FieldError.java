package dev.spectral.runtime.publish;

import java.util.List;
import java.util.Map;

/**
 * A refusal of a field of a mutation, as the platform's payloads carry it.
 *
 * @param field the field, {@code __all__} for the whole, never null
 * @param messages what is wrong, at least one, never null
 */
record FieldError(String field, List<String> messages) {

  static FieldError of(String field, String message) {
    return new FieldError(field, List.of(message));
  }

  Map<String, Object> toMap() {
    return Map.of("field", field, "messages", messages);
  }
}
