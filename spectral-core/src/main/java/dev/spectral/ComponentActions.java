package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Calls actions of other components, where the platform lets the code do so. */
@FunctionalInterface
public interface ComponentActions {

  /** Refuses every call. */
  ComponentActions NONE =
      (component, action, inputs) -> {
        throw new IllegalStateException(
            "The action \"%s\" of \"%s\" cannot be called from here: no other component is in reach."
                .formatted(action, component));
      };

  /**
   * Call an action.
   *
   * @param component the key of the other component, never null
   * @param action the key of its action, never null
   * @param inputs the inputs by key, as the action takes them on the wire, never null
   * @return the data of its result, a JSON null for none, never null
   * @throws IllegalStateException when no other component is in reach
   * @throws SpectralException when the action failed
   */
  JsonNode invoke(String component, String action, Map<String, ?> inputs);
}
