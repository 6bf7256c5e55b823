package dev.spectral.annotations;

/** The input types that an author may choose where a Java type allows more than one. */
public enum InputType {
  /** The type that follows from the Java type. */
  AUTO,
  /** One line of text. */
  STRING,
  /** Several lines of text. */
  TEXT,
  /** Text that is never shown again. */
  PASSWORD,
  /** Text in a language, edited in a code editor. */
  CODE,
  /** Bytes, or a reference to a step result that holds some. */
  DATA,
  /** A key chosen from objects that a data source offers. */
  DYNAMIC_OBJECT_SELECTION,
  /** A key chosen from fields that a data source offers. */
  DYNAMIC_FIELD_SELECTION
}
