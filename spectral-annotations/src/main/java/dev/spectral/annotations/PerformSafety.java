package dev.spectral.annotations;

/** Whether an action may be run while somebody is only trying it out. */
public enum PerformSafety {
  /** Nothing is said. */
  UNSPECIFIED,
  /** It changes nothing, so it may always be run. */
  SAFE,
  /** It must not be run to try it out. */
  NOT_ALLOWED
}
