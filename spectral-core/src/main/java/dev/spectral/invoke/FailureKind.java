package dev.spectral.invoke;

/** Whose fault a failed call is, and so what to do about it. */
public enum FailureKind {
  /** The component has no such operation: correct the call. */
  UNKNOWN_ACTION,
  /** The inputs cannot be taken: correct them. */
  INVALID_INPUT,
  /** The connection is not usable: a person has to look at it. */
  CONNECTION_ERROR,
  /** The operation failed. */
  ACTION_FAILED,
  /** What the operation returned cannot be written: correct the component. */
  RESULT_ERROR
}
