package dev.spectral.annotations;

/** Whether an agent in the customer's network provides a connection's host and port. */
public enum OnPremise {
  /** What the platform decides. */
  AUTO,
  /** It does not. */
  DISALLOWED,
  /** It may. */
  ALLOWED,
  /** It must. */
  REQUIRED
}
