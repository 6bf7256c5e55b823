package dev.spectral.annotations;

/** Who fills in a config variable, or an input of a connection. */
public enum ConfigPermission {
  /** The customer's people; the organisation's people see it too. */
  CUSTOMER,
  /** The product that embeds the platform; customers do not see it. */
  EMBEDDED,
  /** The organisation's people only; customers do not see it. */
  ORGANIZATION
}
