package dev.spectral.invoke;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One test of a connection.
 *
 * @param connection the connection as the platform hands it to an action, {@code {"key": …,
 *     "fields": {…}, "token": {…}}}, never null
 * @param context what the test may know of its execution, never null
 * @param log takes every line that the test logs, never null; called on a thread of the test's own
 * @param limit how long the test may take, more than zero, never null
 */
public record ConnectionCheck(
    Map<String, ?> connection, CallContext context, Consumer<LogEntry> log, Duration limit) {}
