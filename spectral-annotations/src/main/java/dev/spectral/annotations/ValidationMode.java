package dev.spectral.annotations;

/** How the config wizard treats a form that does not fit its schema. */
public enum ValidationMode {
  /** What the platform decides. */
  AUTO(""),
  /** It is refused, and errors are shown. */
  VALIDATE_AND_SHOW("ValidateAndShow"),
  /** It is refused, and errors are not shown. */
  VALIDATE_AND_HIDE("ValidateAndHide"),
  /** It is taken. */
  NO_VALIDATION("NoValidation");

  private final String wire;

  ValidationMode(String wire) {
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
