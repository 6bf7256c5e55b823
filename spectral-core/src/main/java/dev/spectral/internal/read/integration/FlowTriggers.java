package dev.spectral.internal.read.integration;

import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.read.Returns;
import dev.spectral.internal.source.SourceMethod;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods that belong to the triggers of flows, by the method of the flow. */
final class FlowTriggers {

  private final Sources sources;
  private final List<String> flows;
  private final Map<String, Map<TriggerFunction, SourceMethod>> functions = new HashMap<>();

  FlowTriggers(Sources sources, List<String> flows) {
    this.sources = sources;
    this.flows = flows;
    sources.source().methods().forEach(this::read);
  }

  /** Gives the functions of the trigger of a flow. */
  Map<TriggerFunction, SourceMethod> of(String flow) {
    return functions.getOrDefault(flow, Map.of());
  }

  private void read(SourceMethod method) {
    FlowTrigger trigger = method.annotation(FlowTrigger.class);
    OnDeploy fire = method.annotation(OnDeploy.class);
    OnInstanceDeploy deploy = method.annotation(OnInstanceDeploy.class);
    OnInstanceDelete delete = method.annotation(OnInstanceDelete.class);
    OnWebhookCreate create = method.annotation(OnWebhookCreate.class);
    OnWebhookDelete remove = method.annotation(OnWebhookDelete.class);
    if (trigger != null) {
      place(method, TriggerFunction.PERFORM, trigger.value());
    } else if (fire != null) {
      place(method, TriggerFunction.ON_DEPLOY_PERFORM, fire.value());
    } else if (deploy != null) {
      place(method, TriggerFunction.ON_INSTANCE_DEPLOY, deploy.value());
    } else if (delete != null) {
      place(method, TriggerFunction.ON_INSTANCE_DELETE, delete.value());
    } else if (create != null) {
      place(method, TriggerFunction.WEBHOOK_CREATE, create.value());
    } else if (remove != null) {
      place(method, TriggerFunction.WEBHOOK_DELETE, remove.value());
    }
  }

  private void place(SourceMethod method, TriggerFunction function, String... names) {
    checkReturn(method, function);
    if (names.length == 0) {
      add(method, "The method names no flow.", "name the method of the flow that it belongs to.");
    }
    for (String name : names) {
      if (!flows.contains(name)) {
        String hint = Names.didYouMean(name, flows);
        add(
            method,
            ("There is no flow whose method is named \"" + name + "\". " + hint).trim(),
            flows.isEmpty() ? "add a method with @Flow." : "use one of " + flows + ".");
        continue;
      }
      Map<TriggerFunction, SourceMethod> known =
          functions.computeIfAbsent(name, one -> new EnumMap<>(TriggerFunction.class));
      SourceMethod other = known.putIfAbsent(function, method);
      if (other != null) {
        add(
            method,
            "Both " + other.name() + " and " + method.name() + " do this for \"" + name + "\".",
            "keep one of them for each flow.");
      }
    }
  }

  private void checkReturn(SourceMethod method, TriggerFunction function) {
    boolean fires =
        function == TriggerFunction.PERFORM || function == TriggerFunction.ON_DEPLOY_PERFORM;
    Returns.Refusal refusal = fires ? Returns.triggerRefusal(method.returnType()) : null;
    if (refusal != null) {
      sources
          .report()
          .add(
              ProblemCode.SP009,
              method,
              sources.place(method.name()),
              refusal.what(),
              refusal.fix());
    } else if (!fires && !method.returnType().name().equals("void")) {
      sources
          .report()
          .add(
              ProblemCode.SP009,
              method,
              sources.place(method.name()),
              "Nobody takes what a lifecycle method returns, and this one returns "
                  + method.returnType().display()
                  + ".",
              "return void; keep what must be remembered in the context's crossFlowState.");
    }
  }

  private void add(SourceMethod method, String what, String fix) {
    sources.report().add(ProblemCode.SP081, method, sources.place(method.name()), what, fix);
  }
}
