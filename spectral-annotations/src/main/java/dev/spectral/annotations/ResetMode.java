package dev.spectral.annotations;

/** What becomes of a value that was chosen, when what it was chosen from has changed. */
public enum ResetMode {
  /** It stays. */
  NEVER(""),
  /** The customer is asked. */
  PROMPT("prompt"),
  /** It is chosen again. */
  ALWAYS("always");

  private final String wire;

  ResetMode(String wire) {
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
