package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step that a component offers.
 *
 * @param key identifies the action within its component, never null
 * @param label what people see, never null
 * @param description what it does, never null
 * @param directions instructions shown on the step, or null for none
 * @param important whether it is listed first
 * @param inputs its inputs in order, never null
 * @param examplePayload an example of its result, {@code {"data": …}}, or null for none
 */
public record ActionDefinition(
    String key,
    String label,
    String description,
    @Nullable String directions,
    boolean important,
    List<InputDefinition> inputs,
    @Nullable JsonNode examplePayload) {

  public ActionDefinition {
    inputs = List.copyOf(inputs);
  }
}
