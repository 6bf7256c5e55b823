package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls actions of existing components, where the platform lets the code do so. The runtime
 * provides it to flows; a test provides one that answers what it needs. The classes that {@code
 * spectral:component-manifest} writes stand on it.
 *
 * <p>Implementations are called from several threads at a time.
 */
@FunctionalInterface
public interface ComponentCalls {

  /** Refuses every call. */
  ComponentCalls NONE =
      call -> {
        throw new IllegalStateException(
            "The action \"%s\" of \"%s\" cannot be called from here: no other component is in reach."
                .formatted(call.action(), call.component()));
      };

  /**
   * Call an action and wait for it.
   *
   * @param call which, with what, never null
   * @return the data of its result; a JSON null where there is none; never null
   * @throws RuntimeException when the action fails or cannot be called
   */
  JsonNode call(ComponentCall call);

  /**
   * Call an action of the newest version of a private component, and wait for it.
   *
   * @param component the component's key, never null
   * @param action the action's key, never null
   * @param inputs values by the keys of inputs, as the action takes them on the wire, never null
   * @return the data of its result; a JSON null where there is none; never null
   * @throws RuntimeException when the action fails or cannot be called
   */
  default JsonNode call(
      String component, String action, Map<String, ? extends @Nullable Object> inputs) {
    return call(new ComponentCall(component, false, "", action, new LinkedHashMap<>(inputs)));
  }

  /**
   * Call a function of the trigger of an existing component that starts a flow, and wait for it.
   *
   * @param call which, with what, never null
   * @return what the trigger answered, as the platform has it: an object that may hold {@code
   *     payload}, {@code response}, {@code branch}, {@code resultType}, and levels of state such as
   *     {@code crossFlowState}, whose keys are set; a JSON null for nothing; never null
   * @throws IllegalStateException unless an implementation does otherwise: what the trigger checks
   *     cannot be left out, so whoever calls flows has to bring what fires it
   * @throws RuntimeException when the function fails
   */
  default JsonNode trigger(ComponentTriggerCall call) {
    throw new IllegalStateException(
        ("The trigger \"%s\" of the component \"%s\" cannot be called from here (%s). It starts the"
                + " flow, and what it checks cannot be left out: provide what fires it.")
            .formatted(call.trigger(), call.component(), call.function()));
  }
}
