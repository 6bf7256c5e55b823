package dev.spectral.definition;

import org.jspecify.annotations.Nullable;

/** The types an input can have on the wire, in the spelling of the platform. */
public enum WireType {
  /** One line of text. */
  STRING("string"),
  /** Several lines of text. */
  TEXT("text"),
  /** Text that is never shown again. */
  PASSWORD("password"),
  /** True or false; its wire default is the text {@code "false"}. */
  BOOLEAN("boolean"),
  /** Text in a language, edited in a code editor. */
  CODE("code"),
  /** Bytes, or a reference to a step result that holds some. */
  DATA("data"),
  /** A day. */
  DATE("date"),
  /** A moment. */
  TIMESTAMP("timestamp"),
  /** A flow of the same integration. */
  FLOW("flow"),
  /** Text made of other inputs of the same connection. */
  TEMPLATE("template"),
  /** A login. */
  CONNECTION("connection"),
  /** A condition. */
  CONDITIONAL("conditional"),
  /** Objects of the other system with their fields. */
  OBJECT_SELECTION("objectSelection"),
  /** A mapping of fields to fields of the other system. */
  OBJECT_FIELD_MAP("objectFieldMap"),
  /** A form described by JSON Schema. */
  JSON_FORM("jsonForm"),
  /** A key chosen from objects. */
  DYNAMIC_OBJECT_SELECTION("dynamicObjectSelection"),
  /** A key chosen from fields. */
  DYNAMIC_FIELD_SELECTION("dynamicFieldSelection"),
  /** Inputs that belong together. */
  STRUCTURED_OBJECT("structuredObject"),
  /** One of several groups of inputs. */
  DYNAMIC_OBJECT("dynamicObject");

  private final String wire;

  WireType(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's spelling.
   *
   * @return such as {@code structuredObject}, never null
   */
  public String wire() {
    return wire;
  }

  /**
   * Give the default that the wire carries when the author gave none.
   *
   * @return {@code "false"} for a boolean, an empty text for types that are text, null for others
   */
  public @Nullable String wireDefault() {
    return switch (this) {
      case BOOLEAN -> "false";
      case STRING, TEXT, PASSWORD, CODE, DATA, DATE, TIMESTAMP, FLOW, TEMPLATE -> "";
      case DYNAMIC_OBJECT_SELECTION, DYNAMIC_FIELD_SELECTION -> "";
      case CONNECTION, CONDITIONAL, OBJECT_SELECTION, OBJECT_FIELD_MAP -> null;
      case JSON_FORM, STRUCTURED_OBJECT, DYNAMIC_OBJECT -> null;
    };
  }
}
