package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.bind.BranchException;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.TriggerPlan;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls the functions of one trigger. */
final class TriggerInvoker {

  private final TriggerDefinition definition;
  private final Map<TriggerFunction, OperationBinder> binders =
      new EnumMap<>(TriggerFunction.class);
  private final @Nullable OperationBinder pollAction;
  private final Set<String> declared;

  TriggerInvoker(
      Instances instances,
      TriggerDefinition definition,
      TriggerPlan plan,
      @Nullable OperationBinder pollAction) {
    this.definition = definition;
    this.pollAction = pollAction;
    plan.functions()
        .forEach((function, one) -> binders.put(function, new OperationBinder(instances, one)));
    this.declared =
        Stream.of(definition.inputs(), definition.onDeployInputs())
            .flatMap(List::stream)
            .map(InputDefinition::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean isPolling() {
    return definition.polling();
  }

  @Nullable OperationBinder pollAction() {
    return pollAction;
  }

  /**
   * Refuses a branch that the trigger does not have.
   *
   * @throws BranchException when its branches are fixed, and this is none of them
   */
  void checkBranch(@Nullable String branch) {
    List<String> names = definition.branches();
    boolean fixed = !names.isEmpty() && definition.dynamicBranchInput() == null;
    if (branch != null && fixed && !names.contains(branch)) {
      throw BranchException.unknown(branch, "trigger", names);
    }
  }

  /** Makes one call. */
  @FunctionalInterface
  interface Start {

    TriggerInvocation with(TriggerInvoker trigger, OperationBinder binder, ActionCall inner);
  }

  Outcome call(TriggerCall call, ErrorHook hook) {
    return call(
        call,
        (trigger, binder, inner) -> new TriggerInvocation(trigger, binder, hook, inner, call));
  }

  Outcome call(TriggerCall call, Start start) {
    TriggerFunction function = call.function();
    OperationBinder binder = binders.get(function);
    if (binder != null) {
      ActionCall inner =
          new ActionCall(call.trigger(), taken(call, binder), call.context(), call.log());
      return start.with(this, binder, inner).run();
    }
    if (definition.functions().contains(function)) {
      return new Outcome.Fired(NullNode.getInstance(), null, null, null); // its twin is declared
    }
    return new Outcome.Failure(
        FailureKind.UNKNOWN_ACTION,
        new UnknownOperationException(
            "function of the trigger \"" + call.trigger() + "\" called",
            function.wire(),
            binders.keySet().stream().map(TriggerFunction::wire).toList()));
  }

  /** Leaves out inputs that the trigger has and this function does not take. */
  private Map<String, Object> taken(TriggerCall call, OperationBinder binder) {
    Map<String, Object> inputs = new HashMap<>(call.inputs());
    Set<String> keys = binder.keys();
    inputs.keySet().removeIf(key -> declared.contains(key) && !keys.contains(key));
    return inputs;
  }
}
