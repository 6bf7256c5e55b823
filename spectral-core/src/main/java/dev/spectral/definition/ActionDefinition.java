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
 * @param traits what it does to the flow around it, never null
 * @param outputSchema what its data looks like, or null when nobody can say
 */
public record ActionDefinition(
    String key,
    String label,
    String description,
    @Nullable String directions,
    boolean important,
    List<InputDefinition> inputs,
    @Nullable JsonNode examplePayload,
    ActionTraits traits,
    @Nullable OutputSchema outputSchema) {

  public ActionDefinition {
    inputs = List.copyOf(inputs);
  }

  /**
   * Make an action that does nothing to the flow around it.
   *
   * @param key identifies the action within its component, never null
   * @param label what people see, never null
   * @param description what it does, never null
   * @param inputs its inputs in order, never null
   * @return the action, without directions, example and schema; never null
   */
  public static ActionDefinition of(
      String key, String label, String description, List<InputDefinition> inputs) {
    return new ActionDefinition(
        key, label, description, null, false, inputs, null, ActionTraits.PLAIN, null);
  }

  /**
   * Say what the action does to the flow around it.
   *
   * @param other the traits, never null
   * @return a copy, never null
   */
  public ActionDefinition with(ActionTraits other) {
    return new ActionDefinition(
        key,
        label,
        description,
        directions,
        important,
        inputs,
        examplePayload,
        other,
        outputSchema);
  }

  /**
   * Say what comes out of the action.
   *
   * @param payload an example of its result, {@code {"data": …}}, or null for none
   * @param schema what its data looks like, or null when nobody can say
   * @return a copy, never null
   */
  public ActionDefinition withOutput(@Nullable JsonNode payload, @Nullable OutputSchema schema) {
    return new ActionDefinition(
        key, label, description, directions, important, inputs, payload, traits, schema);
  }
}
