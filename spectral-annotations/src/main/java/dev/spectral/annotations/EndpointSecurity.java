package dev.spectral.annotations;

/** Who may call the endpoint of a flow. */
public enum EndpointSecurity {
  /** What the platform decides. */
  AUTO,
  /** Everybody who knows the URL. */
  UNSECURED,
  /** Everybody, unless the customer sets an API key. */
  CUSTOMER_OPTIONAL,
  /** Callers with the API key that the customer sets. */
  CUSTOMER_REQUIRED,
  /** Callers with an API key of the organisation. */
  ORGANIZATION
}
