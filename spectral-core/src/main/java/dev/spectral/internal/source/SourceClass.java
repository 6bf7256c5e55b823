package dev.spectral.internal.source;

import java.util.List;

/** A class that may be a component. */
public interface SourceClass extends SourceElement {

  /** Gives the full name, nested classes with a dot. */
  String name();

  /** Tells whether it is public, not abstract, and not an inner class. */
  boolean isUsable();

  /** Tells whether it has a public constructor without parameters. */
  boolean hasDefaultConstructor();

  /** Lists the methods it declares, in the order of the source where that is known. */
  List<SourceMethod> methods();

  /** Lists the classes that {@code @Component(connections = …)} names. */
  List<SourceType> connections();

  /** Gives the last part of the name. */
  default String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }
}
