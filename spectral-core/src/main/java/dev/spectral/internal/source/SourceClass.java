package dev.spectral.internal.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that may be a component. */
public interface SourceClass extends SourceElement {

  /** Gives the full name, nested classes with a dot. */
  String name();

  /** Tells whether it is public. */
  boolean isPublic();

  /** Tells whether it is abstract, as interfaces are. */
  boolean isAbstract();

  /** Tells whether it is an enum. */
  boolean isEnum();

  /** Tells whether its objects need something around them: an inner, local or anonymous class. */
  boolean isInner();

  /** Tells whether it has a public constructor without parameters. */
  boolean hasDefaultConstructor();

  /** Lists the methods it declares, in the order of the source where that is known. */
  List<SourceMethod> methods();

  /** Lists the methods that its superclasses and interfaces declare, the nearest first. */
  List<SourceMethod> inheritedMethods();

  /** Lists the classes that {@code @Component(connections = …)} names. */
  List<SourceType> connections();

  /** Tells whether the resources of the class's module are known. */
  default boolean seesResources() {
    return false;
  }

  /**
   * Reads a resource of the class's module.
   *
   * @param path the path of a text in UTF-8
   * @return the text, or null when it is not there
   */
  default @Nullable String resource(String path) {
    return null;
  }

  /** Lists the classes that {@code @Component(parts = …)} names. */
  List<SourceType> parts();

  /** Names a method for people: that of another class with its class. */
  default String nameOf(SourceMethod method) {
    return method.owner().equals(simpleName())
        ? method.name()
        : method.owner() + "." + method.name();
  }

  /** Gives the last part of the name. */
  default String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }
}
