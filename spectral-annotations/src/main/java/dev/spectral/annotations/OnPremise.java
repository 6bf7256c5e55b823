package dev.spectral.annotations;

/** Whether a connection may go through an agent in the customer's network. */
public enum OnPremise {
  /** It may not, or what the connection of another component says. */
  AUTO(""),
  /** It may not. */
  DISALLOWED("disallowed"),
  /** It may. */
  ALLOWED("allowed"),
  /** It must. */
  REQUIRED("required");

  private final String wire;

  OnPremise(String wire) {
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
