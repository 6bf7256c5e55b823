package dev.spectral.annotations;

/** How the executions of a flow follow each other. */
public enum QueueType {
  /** What the platform decides. */
  AUTO,
  /** All run at once. */
  PARALLEL,
  /** A limited number runs at once; the others wait in the order in which they came. */
  THROTTLED,
  /** One runs after the other, in the order in which they came. */
  SEQUENTIAL
}
