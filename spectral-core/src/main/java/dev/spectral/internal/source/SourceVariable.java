package dev.spectral.internal.source;

/** A parameter of a method, or a component of a record. */
public interface SourceVariable extends SourceElement {

  /** Gives the name, or a made-up one when the class file has none. */
  String name();

  /** Tells whether the name is the author's. */
  boolean isNamed();

  /** Gives the type. */
  SourceType type();
}
