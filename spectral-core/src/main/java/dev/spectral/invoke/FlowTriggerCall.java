package dev.spectral.invoke;

import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call of the trigger of a flow.
 *
 * @param flow the flow's stable key, never null
 * @param function what it is asked to do, never null
 * @param payload what started the flow; lifecycle functions do not see it; never null
 * @param inputs what the inputs of a component's trigger are that starts the flow, by their keys,
 *     empty for other flows, never null
 * @param context what the trigger may know of its execution, never null; a poll's state is kept in
 *     its {@code instanceState}
 * @param components calls existing components, never null
 * @param log takes every line that the trigger logs, never null; called on the trigger's thread
 */
public record FlowTriggerCall(
    String flow,
    TriggerFunction function,
    TriggerPayload payload,
    Map<String, @Nullable Object> inputs,
    CallContext context,
    ComponentCalls components,
    Consumer<LogEntry> log) {

  /**
   * Make a call without inputs.
   *
   * @param flow the flow's stable key, never null
   * @param function what it is asked to do, never null
   * @param payload what started the flow, never null
   * @param context what the trigger may know of its execution, never null
   * @param components calls existing components, never null
   * @param log takes every line that the trigger logs, never null
   */
  public FlowTriggerCall(
      String flow,
      TriggerFunction function,
      TriggerPayload payload,
      CallContext context,
      ComponentCalls components,
      Consumer<LogEntry> log) {
    this(flow, function, payload, Map.of(), context, components, log);
  }
}
