package dev.spectral.integration;

import org.jspecify.annotations.Nullable;

/**
 * How a flow's trigger hands out items in batches.
 *
 * @param size how many items an execution gets, or null when the author did not say
 * @param concurrentLimit how many batches run at once, or null for no limit
 */
public record FlowBatch(@Nullable Integer size, @Nullable Integer concurrentLimit) {}
