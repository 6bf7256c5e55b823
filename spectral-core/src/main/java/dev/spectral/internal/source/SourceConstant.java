package dev.spectral.internal.source;

/** A constant of an enum. */
public interface SourceConstant extends SourceElement {

  /** Gives the constant's name. */
  String name();
}
