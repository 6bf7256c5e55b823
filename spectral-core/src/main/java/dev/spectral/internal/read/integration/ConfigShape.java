package dev.spectral.internal.read.integration;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.internal.read.InputShape;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.source.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * What a Java type means as a config variable.
 *
 * @param shape what it would mean as an input
 * @param special what only config variables can be
 */
public record ConfigShape(InputShape shape, Special special) {

  /** What only config variables can be. */
  public enum Special {
    /** Nothing of that sort. */
    NONE,
    /** A schedule. */
    SCHEDULE,
    /** A connection that a flow only hands on. */
    HANDLE
  }

  /**
   * Work out the shape of a type.
   *
   * @param declared the type as written
   * @param variable the annotation beside it
   * @return the shape
   */
  public static ConfigShape of(SourceType declared, ConfigVar variable) {
    InputShape shape = InputShape.of(declared, null);
    String name = shape.element().name();
    boolean single = shape.collection() == null;
    if (single && name.equals("dev.spectral.ScheduleValue")) {
      return new ConfigShape(shape, Special.SCHEDULE);
    }
    if (single && name.equals("dev.spectral.integration.ConnectionHandle")) {
      return new ConfigShape(shape, Special.HANDLE);
    }
    boolean json = shape.kind() == JavaKind.RECORD && variable.language() == CodeLanguage.JSON;
    return new ConfigShape(with(shape, json ? JavaKind.JSON_RECORD : shape.kind()), Special.NONE);
  }

  private static InputShape with(InputShape shape, @Nullable JavaKind kind) {
    return new InputShape(
        shape.optional(), shape.collection(), shape.pairs(), shape.element(), kind);
  }

  /**
   * Tell what one value is.
   *
   * @return what it is, or null when it is special or nothing that a config variable can be
   */
  public @Nullable JavaKind kind() {
    return special == Special.NONE ? shape.kind() : null;
  }

  /**
   * Tell whether it is a connection whose fields the flow reads.
   *
   * @return whether it is
   */
  public boolean isLogin() {
    return kind() == JavaKind.CONNECTION && shape.element().shape() == SourceType.Shape.RECORD;
  }
}
