package dev.spectral.annotations;

/** Whether a trigger goes with a schedule, with a caller that waits, or with batches. */
public enum TriggerSupport {
  /** What fits the rest of the trigger. */
  AUTO,
  /** Never. */
  INVALID,
  /** If the flow wants it. */
  VALID,
  /** Always. */
  REQUIRED
}
