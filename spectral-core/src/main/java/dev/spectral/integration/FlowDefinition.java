package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.TriggerFunction;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One flow of an integration. Immutable; made with {@link #builder}.
 *
 * @param name what people see, never null
 * @param stableKey identifies the flow across versions, never null
 * @param description what it does, or null
 * @param trigger what starts it, never null
 * @param schedule when it is started, or null for no schedule
 * @param functions what its trigger does besides firing, never null
 * @param preprocess where its result says for whom a request is, or null for a usual flow
 * @param synchronous whether the caller waits for its result
 * @param agent whether agents may call it as a tool
 * @param initialSyncOnDeploy whether it runs once when an instance is deployed
 * @param retry how a failed execution is tried again, or null for not at all
 * @param queue how its executions follow each other, or null when the author did not say
 * @param security who may call its endpoint and with which keys, never null
 * @param onError what happens when a step fails, or null when the author did not say
 * @param schemas what it takes and gives as JSON Schema, by {@code invoke} and {@code result},
 *     unmodifiable, never null
 */
public record FlowDefinition(
    String name,
    String stableKey,
    @Nullable String description,
    FlowTrigger trigger,
    @Nullable FlowSchedule schedule,
    Set<TriggerFunction> functions,
    @Nullable PreprocessFields preprocess,
    boolean synchronous,
    boolean agent,
    boolean initialSyncOnDeploy,
    @Nullable FlowRetry retry,
    @Nullable FlowQueue queue,
    FlowSecurity security,
    @Nullable StepErrorPolicy onError,
    Map<String, JsonNode> schemas) {

  public FlowDefinition {
    EnumSet<TriggerFunction> ordered = EnumSet.noneOf(TriggerFunction.class);
    ordered.addAll(functions);
    ordered.remove(TriggerFunction.PERFORM);
    functions = Collections.unmodifiableSet(ordered);
    schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
  }

  /**
   * Start a flow by hand; for tools. Authors write annotations.
   *
   * @param name what people see, never null
   * @param stableKey identifies the flow across versions, never null
   * @return a builder, never null
   */
  public static FlowDefinitionBuilder builder(String name, String stableKey) {
    return new FlowDefinitionBuilder(name, stableKey);
  }

  /**
   * Tell which action of the integration's component runs the flow.
   *
   * @return the action's key, never null
   */
  public String actionKey() {
    return FlowKeys.of(name) + "_onExecution";
  }

  /**
   * Tell which trigger of the integration's component starts the flow, where it has one there.
   *
   * @return the trigger's key, never null
   */
  public String triggerKey() {
    return FlowKeys.of(name) + "_onTrigger";
  }

  /**
   * Tell whether the integration's component has a trigger for this flow. It has one for a function
   * of the author's, and where something is done besides firing: the trigger then fires as what it
   * stands in for would.
   *
   * @return whether it has
   */
  public boolean hasOwnTrigger() {
    return trigger instanceof FlowTrigger.Function || !functions.isEmpty();
  }
}
