package dev.spectral.internal.read.integration;

import dev.spectral.annotations.Flow;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowDefinitionBuilder;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Returns;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.read.integration.Components.Part;
import dev.spectral.internal.source.SourceMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads flows, each with the methods of its trigger. */
final class FlowReader {

  private final Sources sources;
  private final References references;
  private final MethodReader methods;
  private final List<FlowPlan> plans = new ArrayList<>();

  FlowReader(Sources sources, References references, MethodReader methods) {
    this.sources = sources;
    this.references = references;
    this.methods = methods;
  }

  List<FlowPlan> plans() {
    return List.copyOf(plans);
  }

  List<FlowDefinition> read() {
    Map<SourceMethod, Flow> flows = new LinkedHashMap<>();
    for (SourceMethod method : sources.source().methods()) {
      Flow flow = method.annotation(Flow.class);
      if (flow != null) {
        flows.put(method, flow);
      }
    }
    List<String> names = flows.keySet().stream().map(SourceMethod::name).toList();
    FlowTriggers triggers = new FlowTriggers(sources, names);
    List<FlowDefinition> definitions = new ArrayList<>();
    flows.forEach(
        (method, flow) -> definitions.add(read(method, flow, triggers.of(method.name()))));
    return List.copyOf(definitions);
  }

  private FlowDefinition read(
      SourceMethod method, Flow flow, Map<TriggerFunction, SourceMethod> functions) {
    Returns.Refusal refusal = Returns.refusal(method.returnType());
    if (refusal != null) {
      add(ProblemCode.SP009, method, refusal.what(), refusal.fix());
    }
    OperationPlan execution =
        new OperationPlan(flow.stableKey(), method, methods.roles(method, MethodReader.Kind.FLOW));
    Map<TriggerFunction, OperationPlan> called = new EnumMap<>(TriggerFunction.class);
    functions.forEach(
        (function, one) ->
            called.put(
                function,
                new OperationPlan(flow.stableKey(), one, methods.roles(one, kind(function)))));
    FlowTrigger trigger = trigger(method, functions, called);
    boolean polling = trigger instanceof FlowTrigger.Function function && function.polling();
    plans.add(new FlowPlan(execution, polling, called));
    FlowDefinitionBuilder builder =
        FlowDefinition.builder(flow.name(), flow.stableKey())
            .trigger(trigger)
            .functions(called.keySet().toArray(TriggerFunction[]::new));
    FlowDefinition definition = new FlowAttributes(sources, method).add(builder, flow).build();
    return sources.parts().made(definition, method, sources.place(method.name()));
  }

  private static MethodReader.Kind kind(TriggerFunction function) {
    return switch (function) {
      case PERFORM, ON_DEPLOY_PERFORM -> MethodReader.Kind.TRIGGER;
      case ON_INSTANCE_DEPLOY, ON_INSTANCE_DELETE, WEBHOOK_CREATE, WEBHOOK_DELETE ->
          MethodReader.Kind.CONFIG;
    };
  }

  private FlowTrigger trigger(
      SourceMethod flow,
      Map<TriggerFunction, SourceMethod> functions,
      Map<TriggerFunction, OperationPlan> called) {
    References.Found found = references.find(Part.TRIGGER, flow, sources.place(flow.name()));
    SourceMethod perform = functions.get(TriggerFunction.PERFORM);
    if (found != null && perform != null) {
      add(
          ProblemCode.SP081,
          flow,
          "Both " + perform.name() + " and the trigger of a component start the flow.",
          "keep one of them.");
    }
    if (found != null) {
      return new FlowTrigger.Reference(found.reference());
    }
    OperationPlan plan = called.get(TriggerFunction.PERFORM);
    if (perform == null || plan == null) {
      return new FlowTrigger.Platform();
    }
    boolean polling = plan.roles().stream().anyMatch(Role.Poll.class::isInstance);
    return new FlowTrigger.Function(polling, batch(perform, functions));
  }

  private static @Nullable FlowBatch batch(
      SourceMethod perform, Map<TriggerFunction, SourceMethod> functions) {
    var facts = perform.annotation(dev.spectral.annotations.FlowTrigger.class);
    boolean batches =
        functions.values().stream().anyMatch(one -> Returns.isBatch(one.returnType()));
    if (facts == null || (!batches && facts.batchSize() == 0)) {
      return null;
    }
    int limit = facts.concurrentBatchLimit();
    return new FlowBatch(
        facts.batchSize() == 0 ? null : facts.batchSize(),
        limit == Integer.MAX_VALUE ? null : limit);
  }

  private void add(ProblemCode code, SourceMethod method, String what, String fix) {
    sources.report().add(code, method, sources.place(method.name()), what, fix);
  }
}
