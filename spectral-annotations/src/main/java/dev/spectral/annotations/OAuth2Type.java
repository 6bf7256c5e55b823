package dev.spectral.annotations;

/** The ways in which an OAuth 2.0 connection obtains its token. */
public enum OAuth2Type {
  /** A person logs in to the other system in a browser and allows the access. */
  AUTHORIZATION_CODE,
  /** The platform exchanges a client's own credentials; nobody logs in. */
  CLIENT_CREDENTIALS
}
