package dev.spectral.integration;

import dev.spectral.annotations.QueueType;
import org.jspecify.annotations.Nullable;

/**
 * How the executions of a flow follow each other.
 *
 * @param type the way, never null
 * @param concurrencyLimit how many run at once in a throttled queue, or null for the platform's
 * @param dedupeIdField where a payload names its request, so that it is queued once only, or null
 * @param singletonExecutions whether a schedule waits for the execution that it started last
 */
public record FlowQueue(
    QueueType type,
    @Nullable Integer concurrencyLimit,
    @Nullable String dedupeIdField,
    boolean singletonExecutions) {}
