package dev.spectral.integration;

/** The types that a config variable can have, besides connections. */
public enum ConfigVarType {
  /** A line of text. */
  STRING("string"),
  /** A day. */
  DATE("date"),
  /** A moment. */
  TIMESTAMP("timestamp"),
  /** One of several texts. */
  PICKLIST("picklist"),
  /** Text in a language, edited in a code editor. */
  CODE("code"),
  /** True or false. */
  BOOLEAN("boolean"),
  /** A number. */
  NUMBER("number"),
  /** When something is to happen. */
  SCHEDULE("schedule"),
  /** Objects of the other system with their fields. */
  OBJECT_SELECTION("objectSelection"),
  /** A mapping of fields to fields of the other system. */
  OBJECT_FIELD_MAP("objectFieldMap"),
  /** A form described by JSON Schema. */
  JSON_FORM("jsonForm");

  private final String wire;

  ConfigVarType(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's spelling.
   *
   * @return such as {@code objectSelection}, never null
   */
  public String wire() {
    return wire;
  }
}
