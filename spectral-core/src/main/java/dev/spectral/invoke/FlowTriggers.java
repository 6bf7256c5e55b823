package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ActionContext;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.bind.FlowParts;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.TriggerPlan;
import dev.spectral.internal.read.integration.FlowPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the functions of the triggers of one integration's flows. */
final class FlowTriggers {

  private final FlowContexts contexts;
  private final Map<String, TriggerInvoker> byFlow = new HashMap<>();
  private final Map<String, Set<TriggerFunction>> own = new HashMap<>();
  private final ReferredTriggers referred;

  FlowTriggers(
      Instances instances,
      FlowContexts contexts,
      Iterable<FlowPlan> plans,
      IntegrationDefinition integration) {
    this.contexts = contexts;
    this.referred = new ReferredTriggers(integration);
    for (FlowPlan plan : plans) {
      TriggerDefinition definition =
          TriggerDefinition.builder(plan.key(), plan.key(), plan.key())
              .polling(plan.polling())
              .functions(plan.functions().keySet())
              .build();
      TriggerPlan trigger = new TriggerPlan(plan.polling(), null, plan.functions());
      own.put(plan.key(), plan.functions().keySet());
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
    boolean ours = own.getOrDefault(call.flow(), Set.of()).contains(call.function());
    if (referred.takesPartIn(call)) {
      return refer(call, hook, ours ? invoker : null);
    }
    if (call.function() == TriggerFunction.PERFORM && !ours) {
      return new Outcome.Fired(FiredJson.payload(null, call.payload()), null, null, null);
    }
    return fire(invoker, call, hook);
  }

  /** Calls the trigger of a component, and then the flow's own method where there is one. */
  private Outcome refer(FlowTriggerCall call, ErrorHook hook, @Nullable TriggerInvoker ours) {
    JsonNode answer;
    try {
      answer = referred.call(call);
    } catch (RuntimeException | Error e) {
      return new Outcome.Failure(FailureKind.ACTION_FAILED, hook.apply(e));
    }
    if (call.function() == TriggerFunction.PERFORM) {
      return FiredAnswers.read(answer, call.payload());
    }
    return ours == null
        ? new Outcome.Fired(NullNode.getInstance(), null, null, null)
        : fire(ours, call, hook);
  }

  private Outcome fire(TriggerInvoker invoker, FlowTriggerCall call, ErrorHook hook) {
    TriggerCall plain =
        new TriggerCall(
            call.flow(), call.function(), call.payload(), Map.of(), call.context(), call.log());
    return invoker.call(
        plain, (trigger, binder, inner) -> new Firing(trigger, binder, hook, inner, plain, call));
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
