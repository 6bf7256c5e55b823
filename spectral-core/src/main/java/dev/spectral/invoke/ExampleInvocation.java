package dev.spectral.invoke;

import dev.spectral.internal.bind.OperationBinder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of what stands in for an action; its result is read as the action's. */
final class ExampleInvocation extends Invocation {

  private final @Nullable OperationBinder action;

  ExampleInvocation(
      Map<String, OperationBinder> examples,
      Map<String, OperationBinder> actions,
      ErrorHook hook,
      ActionCall call) {
    super(examples, "example perform", hook, taken(examples, actions, call));
    this.action = actions.get(call.operation());
  }

  @Override
  Outcome success(OperationBinder binder, @Nullable Object value) {
    return super.success(Objects.requireNonNull(action), value);
  }

  /** Leaves out inputs that the action has and what stands in for it does not take. */
  private static ActionCall taken(
      Map<String, OperationBinder> examples,
      Map<String, OperationBinder> actions,
      ActionCall call) {
    OperationBinder example = examples.get(call.operation());
    OperationBinder action = actions.get(call.operation());
    if (example == null || action == null) {
      return call;
    }
    Map<String, Object> inputs = new HashMap<>(call.inputs());
    inputs.keySet().removeIf(key -> action.keys().contains(key) && !example.keys().contains(key));
    return new ActionCall(call.operation(), inputs, call.context(), call.log());
  }
}
