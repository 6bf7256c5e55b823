package dev.spectral.invoke;

import dev.spectral.ActionContext;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.internal.bind.FlowParts;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.TriggerPlan;
import dev.spectral.internal.read.integration.FlowPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the functions of the triggers of one integration's flows. */
final class FlowTriggers {

  private final FlowContexts contexts;
  private final Map<String, TriggerInvoker> byFlow = new HashMap<>();
  private final Set<String> firing = new HashSet<>();
  private final Set<String> referring = new HashSet<>();

  FlowTriggers(
      Instances instances,
      FlowContexts contexts,
      Iterable<FlowPlan> plans,
      Iterable<FlowDefinition> flows) {
    this.contexts = contexts;
    flows.forEach(
        flow -> {
          if (flow.trigger() instanceof FlowTrigger.Reference) {
            referring.add(flow.stableKey());
          }
        });
    for (FlowPlan plan : plans) {
      TriggerDefinition definition =
          TriggerDefinition.builder(plan.key(), plan.key(), plan.key())
              .polling(plan.polling())
              .functions(plan.functions().keySet())
              .build();
      TriggerPlan trigger = new TriggerPlan(plan.polling(), null, plan.functions());
      if (plan.functions().containsKey(TriggerFunction.PERFORM)) {
        firing.add(plan.key());
      }
      byFlow.put(plan.key(), new TriggerInvoker(instances, definition, trigger, null));
    }
  }

  Outcome call(FlowTriggerCall call, ErrorHook hook) {
    TriggerInvoker invoker = byFlow.get(call.flow());
    if (invoker == null) {
      return new Outcome.Failure(
          FailureKind.UNKNOWN_ACTION,
          new UnknownOperationException("flow", call.flow(), byFlow.keySet()));
    }
    if (call.function() == TriggerFunction.PERFORM && !firing.contains(call.flow())) {
      return pass(call);
    }
    TriggerCall plain =
        new TriggerCall(
            call.flow(), call.function(), call.payload(), Map.of(), call.context(), call.log());
    return invoker.call(
        plain, (trigger, binder, inner) -> new Firing(trigger, binder, hook, inner, plain, call));
  }

  /** Lets what the platform has received through, for a flow without a trigger of its own. */
  private Outcome pass(FlowTriggerCall call) {
    if (referring.contains(call.flow())) {
      return new Outcome.Failure(
          FailureKind.ACTION_FAILED,
          new IllegalStateException(
              "The flow \""
                  + call.flow()
                  + "\" is started by the trigger of a component, which has to be fired in its"
                  + " place: what it checks cannot be left out."));
    }
    return new Outcome.Fired(FiredJson.payload(null, call.payload()), null, null, null);
  }

  /** One call of the function of a flow's trigger. */
  private final class Firing extends TriggerInvocation {

    private final FlowTriggerCall call;

    Firing(
        TriggerInvoker trigger,
        OperationBinder binder,
        ErrorHook hook,
        ActionCall inner,
        TriggerCall plain,
        FlowTriggerCall call) {
      super(trigger, binder, hook, inner, plain);
      this.call = call;
    }

    @Override
    ActionContext open(CallContext facts, MaskingLogger masked) {
      return contexts.of(facts, masked, call.components(), this::mask);
    }

    @Override
    Given given(@Nullable ActionContext taken) {
      return new Given(
          taken,
          call.payload(),
          new StoredPolling(call.context(), FlowTriggers::refuse),
          new FlowParts(
              call.context().configVars(),
              call.components(),
              Json.tree(call.payload().body().data())));
    }
  }

  private static Object refuse(Map<String, ?> changes) {
    throw new IllegalStateException(
        "The trigger of a flow has no poll action. Ask the other system in the trigger itself, and"
            + " remember with state() and setState().");
  }
}
