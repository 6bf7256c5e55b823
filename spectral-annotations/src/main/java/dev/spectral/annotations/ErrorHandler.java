package dev.spectral.annotations;

/** What an error of a flow's step leads to. */
public enum ErrorHandler {
  /** The execution fails. */
  FAIL("fail"),
  /** The execution goes on. */
  IGNORE("ignore"),
  /** The step is tried again. */
  RETRY("retry");

  private final String wire;

  ErrorHandler(String wire) {
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
