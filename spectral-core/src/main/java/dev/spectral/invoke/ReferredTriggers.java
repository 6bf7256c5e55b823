package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentTriggerCall;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ComponentManifest;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Triggers of existing components that start flows of one integration. */
final class ReferredTriggers {

  private final Map<String, ComponentReference> byFlow = new HashMap<>();
  private final IntegrationDefinition integration;

  ReferredTriggers(IntegrationDefinition integration) {
    this.integration = integration;
    for (FlowDefinition flow : integration.flows()) {
      if (flow.trigger() instanceof FlowTrigger.Reference trigger) {
        byFlow.put(flow.stableKey(), trigger.reference());
      }
    }
  }

  /** Tells whether a component has a part in it; firing at deployment is the flow's own matter. */
  boolean takesPartIn(FlowTriggerCall call) {
    return byFlow.containsKey(call.flow()) && call.function() != TriggerFunction.ON_DEPLOY_PERFORM;
  }

  /** Calls the component, and sets what it wants remembered. */
  JsonNode call(FlowTriggerCall call) {
    ComponentReference reference = Objects.requireNonNull(byFlow.get(call.flow()));
    ComponentManifest component = integration.component(reference.component()).orElseThrow();
    String signature = component.signature();
    JsonNode answer =
        call.components()
            .trigger(
                new ComponentTriggerCall(
                    component.key(),
                    component.isPublic(),
                    signature == null ? "" : signature,
                    reference.key(),
                    call.function().wire(),
                    call.function() == TriggerFunction.PERFORM ? call.payload() : null,
                    call.inputs()));
    remember(answer, call.context());
    return answer;
  }

  private static void remember(JsonNode answer, CallContext context) {
    context.instanceState().putAll(level(answer, "instanceState"));
    context.crossFlowState().putAll(level(answer, "crossFlowState"));
    context.executionState().putAll(level(answer, "executionState"));
    context.integrationState().putAll(level(answer, "integrationState"));
  }

  private static Map<String, Object> level(JsonNode answer, String name) {
    JsonNode level = answer.path(name);
    return level.isObject() ? Json.map(level) : Map.of();
  }
}
