package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerResult;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.bind.BranchException;
import dev.spectral.internal.bind.Given;
import dev.spectral.internal.bind.OperationBinder;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.invoke.Outcome.PollResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call of a trigger's function, from wire inputs to an outcome. */
class TriggerInvocation extends Invocation {

  private static final Set<TriggerFunction> FIRING =
      Set.of(TriggerFunction.PERFORM, TriggerFunction.ON_DEPLOY_PERFORM);

  private final TriggerInvoker trigger;
  private final TriggerCall call;

  TriggerInvocation(
      TriggerInvoker trigger,
      OperationBinder binder,
      ErrorHook hook,
      ActionCall inner,
      TriggerCall call) {
    super(Map.of(call.trigger(), binder), "trigger", hook, inner);
    this.trigger = trigger;
    this.call = call;
  }

  @Override
  Given given(@Nullable ActionContext taken) {
    return new Given(taken, call.payload(), new StoredPolling(call.context(), this::poll));
  }

  private @Nullable Object poll(Map<String, ?> changes) throws Throwable {
    OperationBinder action = trigger.pollAction();
    if (action == null) {
      throw new IllegalStateException(
          "The trigger \"" + call.trigger() + "\" names no poll action. Write pollAction = \"…\".");
    }
    Map<String, Object> inputs = new HashMap<>(call.inputs());
    inputs.keySet().retainAll(action.keys());
    inputs.putAll(changes);
    Object value = call(action, inputs);
    return value instanceof ActionResult<?> result ? result.data() : value;
  }

  @Override
  final Outcome success(OperationBinder binder, @Nullable Object value) {
    if (!FIRING.contains(call.function())) {
      return new Outcome.Fired(NullNode.getInstance(), null, null, null);
    }
    TriggerResult<?> result = FiredJson.result(value);
    boolean polls = trigger.isPolling() || value instanceof TriggerBatch;
    if (result.nothingNew() && !polls) {
      return unwritable(
          new ResultException(
              ResultException.Code.P10003,
              "only a polling trigger can say that nothing is new. Make it a @PollingTrigger.",
              null));
    }
    try {
      trigger.checkBranch(result.branch());
      return new Outcome.Fired(
          FiredJson.payload(value, call.payload()),
          result.response(),
          result.branch(),
          polls ? pollResult(result.nothingNew(), value) : null);
    } catch (BranchException e) {
      return unwritable(e);
    } catch (IllegalArgumentException | StackOverflowError e) {
      return unwritable(ResultJson.explain(e));
    }
  }

  private PollResult pollResult(boolean nothingNew, @Nullable Object value) {
    boolean later = value instanceof TriggerBatch && call.payload().paginationState() != null;
    return nothingNew && !later ? PollResult.POLLED_NO_CHANGES : PollResult.COMPLETED;
  }
}
