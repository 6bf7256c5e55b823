package dev.spectral.definition;

/** How an input holds several values. */
public enum CollectionType {
  /** A list of values. */
  VALUE_LIST("valuelist"),
  /** A list of keys, each with a value. */
  KEY_VALUE_LIST("keyvaluelist");

  private final String wire;

  CollectionType(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's spelling.
   *
   * @return such as {@code valuelist}, never null
   */
  public String wire() {
    return wire;
  }
}
