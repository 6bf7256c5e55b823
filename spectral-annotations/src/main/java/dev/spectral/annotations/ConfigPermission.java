package dev.spectral.annotations;

/** Who sets a config variable. */
public enum ConfigPermission {
  /** The customer, in the config wizard. */
  CUSTOMER("customer"),
  /** The application that the wizard is embedded in; it is not shown. */
  EMBEDDED("embedded"),
  /** The organisation; customers neither see nor set it. */
  ORGANIZATION("organization");

  private final String wire;

  ConfigPermission(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's word.
   *
   * @return the word, empty where nothing is said; never null
   */
  public String wire() {
    return wire;
  }
}
