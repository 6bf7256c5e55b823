package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.TriggerSupport;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can start a flow. Immutable; made with {@link #builder}.
 *
 * @param key identifies the trigger within its component, never null
 * @param label what people see, never null
 * @param description what starts a flow, never null
 * @param inputs its inputs in order, those of its poll action after its own, never null
 * @param onDeployInputs inputs that are asked for at deployment only, never null
 * @param schedule whether it goes with a schedule, never null and never {@code AUTO}
 * @param synchronous whether it goes with a caller that waits, never null and never {@code AUTO}
 * @param polling whether it asks another system what is new
 * @param common whether it is listed first
 * @param terminateExecution whether it may end the execution
 * @param breakLoop whether it may leave a loop
 * @param allowsBranching whether a flow may take branches after it
 * @param branches the names of the branches, never null, empty when there are none or not known
 * @param dynamicBranchInput the key of the input that names the branches, or null for none
 * @param functions what it can do besides firing, never null
 * @param batch how it hands out items in batches, never null
 * @param examplePayload an example of its result, {@code {"payload": …}}, or null for none
 */
public record TriggerDefinition(
    String key,
    String label,
    String description,
    List<InputDefinition> inputs,
    List<InputDefinition> onDeployInputs,
    TriggerSupport schedule,
    TriggerSupport synchronous,
    boolean polling,
    boolean common,
    boolean terminateExecution,
    boolean breakLoop,
    boolean allowsBranching,
    List<String> branches,
    @Nullable String dynamicBranchInput,
    Set<TriggerFunction> functions,
    BatchDefinition batch,
    @Nullable JsonNode examplePayload) {

  public TriggerDefinition {
    inputs = List.copyOf(inputs);
    onDeployInputs = List.copyOf(onDeployInputs);
    branches = List.copyOf(branches);
    EnumSet<TriggerFunction> ordered = EnumSet.noneOf(TriggerFunction.class);
    ordered.addAll(functions);
    ordered.remove(TriggerFunction.PERFORM);
    functions = Collections.unmodifiableSet(ordered);
  }

  /**
   * Start a trigger.
   *
   * @param key identifies the trigger within its component, never null
   * @param label what people see, never null
   * @param description what starts a flow, never null
   * @return a builder, never null
   */
  public static TriggerDefinitionBuilder builder(String key, String label, String description) {
    return new TriggerDefinitionBuilder(key, label, description);
  }

  /**
   * Add an example.
   *
   * @param payload an example of its result, {@code {"payload": …}}, or null for none
   * @return a copy, never null
   */
  public TriggerDefinition withExample(@Nullable JsonNode payload) {
    return new TriggerDefinitionBuilder(this).examplePayload(payload).build();
  }
}
