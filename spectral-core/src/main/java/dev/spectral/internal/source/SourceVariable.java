package dev.spectral.internal.source;

import java.util.List;

/** A parameter of a method, or a component of a record. */
public interface SourceVariable extends SourceElement {

  /** Gives the name, or a made-up one when the class file has none. */
  String name();

  /** Tells whether the name is the author's. */
  boolean isNamed();

  /** Gives the type. */
  SourceType type();

  /**
   * Lists the annotations that are written on a component of a record and that javac, as they
   * belong on methods, keeps on its accessor only.
   */
  default List<SourceAnnotation> accessorAnnotations() {
    return List.of();
  }
}
