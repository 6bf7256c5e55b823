package dev.spectral.invoke;

import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import java.util.function.Consumer;

/**
 * One call of the trigger of a flow.
 *
 * @param flow the flow's stable key, never null
 * @param function what it is asked to do, never null
 * @param payload what started the flow; lifecycle functions do not see it; never null
 * @param context what the trigger may know of its execution, never null; a poll's state is kept in
 *     its {@code instanceState}
 * @param components calls existing components, never null
 * @param log takes every line that the trigger logs, never null; called on the trigger's thread
 */
public record FlowTriggerCall(
    String flow,
    TriggerFunction function,
    TriggerPayload payload,
    CallContext context,
    ComponentCalls components,
    Consumer<LogEntry> log) {}
