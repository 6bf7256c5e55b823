package dev.spectral.internal.read;

import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.TriggerFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the inputs of lifecycle methods against those of their trigger. */
final class HookInputs {

  private final OperationReader operations;
  private final String trigger;
  private final Map<String, InputDefinition> own = new LinkedHashMap<>();
  private final List<InputDefinition> onDeploy = new ArrayList<>();

  HookInputs(OperationReader operations, String trigger, List<InputDefinition> inputs) {
    this.operations = operations;
    this.trigger = trigger;
    inputs.forEach(input -> own.put(input.key(), input));
  }

  /** Gives the inputs that only the fire at deployment has. */
  List<InputDefinition> onDeploy() {
    return List.copyOf(onDeploy);
  }

  void check(TriggerFunction function, TriggerHooks.Hook hook) {
    for (InputDefinition input : hook.inputs()) {
      InputDefinition known = own.get(input.key());
      if (known == null && function == TriggerFunction.ON_DEPLOY_PERFORM) {
        onDeploy.add(input);
      } else if (known == null) {
        addUnknown(hook, input.key());
      } else if (!known.equals(input)) {
        operations.add(
            ProblemCode.SP042,
            hook.method(),
            "The input \""
                + input.key()
                + "\" differs from that of the trigger \""
                + trigger
                + "\".",
            "declare both alike, best by one record that both take; or give this one another key.");
      }
    }
  }

  private void addUnknown(TriggerHooks.Hook hook, String key) {
    String hint = Names.didYouMean(key, own.keySet());
    operations.add(
        ProblemCode.SP042,
        hook.method(),
        ("The trigger \""
                + trigger
                + "\" has no input \""
                + key
                + "\" that could be given here. "
                + hint)
            .trim(),
        own.isEmpty()
            ? "add the input to the trigger, or remove it here."
            : "use one of " + List.copyOf(own.keySet()) + ", or add the input to the trigger.");
  }
}
