package dev.spectral.internal.bind;

import dev.spectral.ActionContext;
import dev.spectral.Polling;
import dev.spectral.TriggerPayload;
import org.jspecify.annotations.Nullable;

/**
 * What a method may take besides inputs.
 *
 * @param context the context of the execution, or null when the method takes none
 * @param payload what started the flow, or null when the method takes none
 * @param polling what a poll remembers, or null when the method takes none
 */
public record Given(
    @Nullable ActionContext context, @Nullable TriggerPayload payload, @Nullable Polling polling) {}
