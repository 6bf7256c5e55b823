package dev.spectral.annotations;

/** What happens when a step fails. */
public enum StepErrorHandler {
  /** The execution fails. */
  FAIL,
  /** The execution goes on. */
  IGNORE,
  /** The step is run again. */
  RETRY
}
