package dev.spectral.invoke;

import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One call of a trigger.
 *
 * @param trigger the key of the trigger, never null
 * @param function what it is asked to do, never null
 * @param payload what started the flow; lifecycle functions do not see it; never null
 * @param inputs what was given, by key, as for an {@link ActionCall}: those of the trigger, of its
 *     poll action and of the fire at deployment, whichever the function takes; never null
 * @param context what the trigger may know of its execution, never null; a poll's state is kept in
 *     its {@code instanceState}
 * @param log takes every line that the trigger logs, never null; called on the trigger's thread
 */
public record TriggerCall(
    String trigger,
    TriggerFunction function,
    TriggerPayload payload,
    Map<String, ?> inputs,
    CallContext context,
    Consumer<LogEntry> log) {}
