package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import java.util.function.Consumer;

/**
 * One execution of a flow, after its trigger.
 *
 * @param flow the flow's stable key, never null
 * @param payload what its trigger gave, such as {@link Outcome.Fired#payload()}, never null
 * @param context what the flow may know of its execution, never null
 * @param components calls existing components, never null
 * @param log takes every line that the flow logs, never null; called on the flow's thread
 */
public record ExecutionCall(
    String flow,
    JsonNode payload,
    CallContext context,
    ComponentCalls components,
    Consumer<LogEntry> log) {}
