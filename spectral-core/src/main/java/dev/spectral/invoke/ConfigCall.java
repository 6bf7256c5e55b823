package dev.spectral.invoke;

import dev.spectral.ComponentCalls;
import java.util.function.Consumer;

/**
 * One call of the data source of a config variable, while an instance is being configured.
 *
 * @param configVar the name of the config variable, never null
 * @param context holds the config variables that are set already, never null
 * @param components calls existing components, never null
 * @param log takes every line that is logged, never null; called on the thread of the call
 */
public record ConfigCall(
    String configVar, CallContext context, ComponentCalls components, Consumer<LogEntry> log) {}
