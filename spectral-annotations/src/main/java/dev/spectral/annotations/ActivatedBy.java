package dev.spectral.annotations;

/** Who logs in to a connection that the platform keeps outside of an integration. */
public enum ActivatedBy {
  /** The organisation logs in once; every customer uses its login. */
  ORGANIZATION,
  /** Each customer logs in once, for every integration that uses the connection. */
  CUSTOMER,
  /** Each person logs in. */
  USER
}
