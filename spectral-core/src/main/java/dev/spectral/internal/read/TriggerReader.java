package dev.spectral.internal.read;

import dev.spectral.definition.ComponentDefinitionBuilder;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the triggers of a component, each with its lifecycle methods and its poll action. */
final class TriggerReader {

  private final OperationReader operations;
  private final SourceClass source;

  TriggerReader(OperationReader operations, SourceClass source) {
    this.operations = operations;
    this.source = source;
  }

  List<TriggerPlan> read(ComponentDefinitionBuilder builder) {
    List<TriggerSpec> specs =
        source.methods().stream().map(TriggerSpec::of).filter(Objects::nonNull).toList();
    List<String> keys = specs.stream().map(TriggerSpec::key).distinct().toList();
    TriggerHooks hooks = new TriggerHooks(operations, keys);
    source.methods().forEach(hooks::read);
    List<TriggerPlan> plans = new ArrayList<>();
    specs.forEach(spec -> plans.add(readOne(spec, hooks.of(spec.key()), builder)));
    return List.copyOf(plans);
  }

  private TriggerPlan readOne(
      TriggerSpec spec,
      Map<TriggerFunction, TriggerHooks.Hook> hooks,
      ComponentDefinitionBuilder builder) {
    SourceMethod method = spec.method();
    operations.check(method, spec.key(), spec.annotation(), spec.label(), spec.description());
    Returns.Refusal refusal = Returns.triggerRefusal(method.returnType());
    if (refusal != null) {
      operations.add(ProblemCode.SP009, method, refusal.what(), refusal.fix());
    }
    ParameterReader parameters = operations.parameters(method, spec.offer());
    List<InputDefinition> inputs = withPollAction(spec, parameters.inputs());
    HookInputs hookInputs = new HookInputs(operations, spec.key(), inputs);
    hooks.forEach(hookInputs::check);
    boolean deployBatch = hooks.values().stream().anyMatch(TriggerHooks.Hook::isBatch);
    TriggerRules rules = new TriggerRules(operations, spec, deployBatch);
    rules.check(inputs);
    builder.trigger(
        spec.start()
            .inputs(inputs)
            .onDeployInputs(hookInputs.onDeploy())
            .functions(Set.copyOf(hooks.keySet()))
            .batch(rules.batch())
            .build());
    Map<TriggerFunction, OperationPlan> functions = new EnumMap<>(TriggerFunction.class);
    functions.put(
        TriggerFunction.PERFORM, new OperationPlan(spec.key(), method, parameters.roles()));
    hooks.forEach(
        (function, hook) ->
            functions.put(function, new OperationPlan(spec.key(), hook.method(), hook.roles())));
    return new TriggerPlan(spec.isPolling(), spec.pollAction(), functions);
  }

  private List<InputDefinition> withPollAction(TriggerSpec spec, List<InputDefinition> own) {
    if (spec.pollAction() == null) {
      return own;
    }
    Map<String, List<InputDefinition>> actions = operations.actionInputs();
    List<InputDefinition> added = actions.get(spec.pollAction());
    if (added == null) {
      String hint = Names.didYouMean(spec.pollAction(), actions.keySet());
      operations.add(
          ProblemCode.SP043,
          spec.method(),
          ("There is no action \"" + spec.pollAction() + "\" to poll with. " + hint).trim(),
          actions.isEmpty()
              ? "add a method with @Action, or remove pollAction."
              : "use one of " + List.copyOf(actions.keySet()) + ".");
      return own;
    }
    Map<String, InputDefinition> all = new LinkedHashMap<>();
    own.forEach(input -> all.put(input.key(), input));
    added.forEach(input -> merge(spec, all, input));
    return List.copyOf(all.values());
  }

  private void merge(TriggerSpec spec, Map<String, InputDefinition> all, InputDefinition input) {
    InputDefinition other = all.putIfAbsent(input.key(), input);
    if (other != null && !other.equals(input)) {
      operations.add(
          ProblemCode.SP043,
          spec.method(),
          "The trigger and its poll action \""
              + spec.pollAction()
              + "\" both have an input \""
              + input.key()
              + "\", and the two differ.",
          "rename one of the two, or declare both alike to have one input for both.");
    }
  }
}
