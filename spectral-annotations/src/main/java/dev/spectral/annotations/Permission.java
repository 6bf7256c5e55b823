package dev.spectral.annotations;

/** Who sets a config variable, or one value of it. */
public enum Permission {
  /** Those who deploy for a customer see it and set it. */
  CUSTOMER,
  /** Nobody sees it in the wizard; the application that embeds the wizard sets it. */
  EMBEDDED,
  /** Only people of the organisation see it and set it. */
  ORGANIZATION
}
