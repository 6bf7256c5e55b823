package dev.spectral.integration;

import dev.spectral.annotations.StepErrorHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a step fails.
 *
 * @param handler what, never null
 * @param maxAttempts how often it is run again, or null when the author did not say
 * @param delay how long to wait before, in whole seconds, or null when the author did not say
 * @param exponentialBackoff whether each wait is longer than the last
 * @param ignoreFinalError whether the execution goes on when the last attempt fails
 */
public record StepErrorPolicy(
    StepErrorHandler handler,
    @Nullable Integer maxAttempts,
    @Nullable Duration delay,
    boolean exponentialBackoff,
    boolean ignoreFinalError) {}
