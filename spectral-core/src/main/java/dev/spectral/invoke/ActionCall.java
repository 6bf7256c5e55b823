package dev.spectral.invoke;

import java.util.Map;
import java.util.function.Consumer;

/**
 * One call of an operation.
 *
 * @param operation the key of the action or data source, never null
 * @param inputs what was given, by key: text, numbers, booleans, lists, maps, bytes; a connection
 *     is a map with {@code key} and {@code fields}; never null
 * @param context what the operation may know of its execution, never null
 * @param log takes every line that the operation logs, never null; called on the operation's thread
 */
public record ActionCall(
    String operation, Map<String, ?> inputs, CallContext context, Consumer<LogEntry> log) {}
