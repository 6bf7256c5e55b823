package dev.spectral.runtime.store;

/** What a part of a component is. */
public enum PartKind {
  /** An action. */
  ACTION,
  /** A trigger. */
  TRIGGER,
  /** A data source. */
  DATA_SOURCE,
  /** A connection. */
  CONNECTION
}
