package dev.spectral.internal.bind;

import dev.spectral.ActionContext;
import dev.spectral.Polling;
import dev.spectral.TriggerPayload;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a method may take besides inputs.
 *
 * @param context the context of the execution, or null when the method takes none
 * @param payload what started the flow, or null when the method takes none
 * @param polling what a poll remembers, or null when the method takes none
 * @param flow what only the methods of integrations take, or null for a component
 */
public record Given(
    @Nullable ActionContext context,
    @Nullable TriggerPayload payload,
    @Nullable Polling polling,
    @Nullable FlowParts flow) {

  /**
   * Give what the methods of components may take.
   *
   * @param context the context of the execution, or null when the method takes none
   * @param payload what started the flow, or null when the method takes none
   * @param polling what a poll remembers, or null when the method takes none
   */
  public Given(
      @Nullable ActionContext context,
      @Nullable TriggerPayload payload,
      @Nullable Polling polling) {
    this(context, payload, polling, null);
  }

  /** Gives what only the methods of integrations take. */
  FlowParts parts() {
    return Objects.requireNonNull(flow, "The method of a component takes what only flows do.");
  }
}
