package dev.spectral.internal.read;

import dev.spectral.definition.TriggerFunction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a trigger's methods are called.
 *
 * @param polling whether it is a polling trigger
 * @param pollAction the key of the action that polls for it, or null for none
 * @param functions how each of its functions is called, firing among them
 */
public record TriggerPlan(
    boolean polling, @Nullable String pollAction, Map<TriggerFunction, OperationPlan> functions) {

  /**
   * Tell how the trigger is fired.
   *
   * @return the plan of its method
   */
  public OperationPlan perform() {
    return Objects.requireNonNull(functions.get(TriggerFunction.PERFORM));
  }
}
