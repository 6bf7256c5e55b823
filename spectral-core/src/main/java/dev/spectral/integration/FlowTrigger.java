package dev.spectral.integration;

import org.jspecify.annotations.Nullable;

/** What starts a flow. */
public sealed interface FlowTrigger {

  /** The platform's own: its schedule where the flow has one, its webhook otherwise. */
  record Platform() implements FlowTrigger {}

  /**
   * A function of the author's.
   *
   * @param polling whether it asks another system what is new
   * @param batch how it hands out items in batches, or null when it does not
   */
  record Function(boolean polling, @Nullable FlowBatch batch) implements FlowTrigger {}

  /**
   * A trigger of an existing component.
   *
   * @param reference which, and with which inputs, never null
   */
  record Reference(ComponentReference reference) implements FlowTrigger {}
}
