package dev.spectral.integration;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a failed execution is tried again.
 *
 * @param maxAttempts how often at most
 * @param delay how long to wait before, in whole minutes, never null
 * @param exponentialBackoff whether each wait is longer than the last
 * @param uniqueRequestIdField where a payload names its request, so that a newer request replaces
 *     the attempts of an older one, or null
 */
public record FlowRetry(
    int maxAttempts,
    Duration delay,
    boolean exponentialBackoff,
    @Nullable String uniqueRequestIdField) {}
