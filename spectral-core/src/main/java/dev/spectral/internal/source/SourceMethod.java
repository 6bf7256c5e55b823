package dev.spectral.internal.source;

import java.util.List;

/** A method that a component class declares. */
public interface SourceMethod extends SourceElement {

  /** Gives the name. */
  String name();

  /** Gives the simple name of the class or interface that declares it. */
  String owner();

  /** Tells whether it is public and not static. */
  boolean isCallable();

  /** Lists the parameters in order. */
  List<SourceVariable> parameters();

  /** Gives the return type; {@code void} is a primitive. */
  SourceType returnType();
}
