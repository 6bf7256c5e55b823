package dev.spectral.internal.read;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.definition.CollectionType;
import dev.spectral.internal.source.SourceType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a Java type means as an input: whether it may be absent, how it holds several values, and
 * what each value is.
 *
 * @param optional whether the type is an {@code Optional}
 * @param collection how it holds several values, or null for one
 * @param pairs whether a key-value list is a list of {@code KeyValue} and not a map
 * @param element the type of one value
 * @param kind what one value is, or null when no input can be that
 */
public record InputShape(
    boolean optional,
    @Nullable CollectionType collection,
    boolean pairs,
    SourceType element,
    @Nullable JavaKind kind) {

  /** Records of the SDK that are something else than a group of inputs. */
  private static final Set<String> NO_INPUTS =
      Set.of("dev.spectral.KeyValue", "dev.spectral.Choice", "dev.spectral.TriggerPayload");

  /**
   * Work out the shape of a type.
   *
   * @param declared the type as written
   * @param input the annotation beside it, or null
   * @return the shape
   */
  public static InputShape of(SourceType declared, @Nullable Input input) {
    boolean optional = declared.name().equals("java.util.Optional");
    SourceType type = optional ? declared.argument() : declared;
    boolean code = input != null && input.language() != CodeLanguage.NONE;
    if (type.name().equals("java.util.List")) {
      SourceType element = type.argument();
      if (element.name().equals("dev.spectral.KeyValue")) {
        return several(optional, CollectionType.KEY_VALUE_LIST, true, element.argument(), code);
      }
      return several(optional, CollectionType.VALUE_LIST, false, element, code);
    }
    if (type.name().equals("java.util.Map") && type.arguments().size() == 2) {
      boolean textKeys = type.arguments().get(0).name().equals("java.lang.String");
      SourceType element = textKeys ? type.arguments().get(1) : type;
      return several(optional, CollectionType.KEY_VALUE_LIST, false, element, code);
    }
    return new InputShape(optional, null, false, type, kindOf(type, code));
  }

  private static InputShape several(
      boolean optional, CollectionType collection, boolean pairs, SourceType type, boolean code) {
    JavaKind kind = kindOf(type, code);
    return new InputShape(
        optional, collection, pairs, type, kind == JavaKind.CONNECTION ? null : kind);
  }

  private static @Nullable JavaKind kindOf(SourceType type, boolean code) {
    JavaKind named = JavaKind.named(type.name());
    if (named != null) {
      return named;
    }
    return switch (type.shape()) {
      case ENUM -> type.constants().isEmpty() ? null : JavaKind.ENUM;
      case RECORD -> isLogin(type) ? JavaKind.CONNECTION : record(type, code);
      case SEALED -> sealed(type);
      case PRIMITIVE, ARRAY, VARIABLE, OTHER -> null;
    };
  }

  private static @Nullable JavaKind record(SourceType type, boolean code) {
    if (NO_INPUTS.contains(type.name())) {
      return null;
    }
    return code ? JavaKind.JSON_RECORD : JavaKind.RECORD;
  }

  private static @Nullable JavaKind sealed(SourceType type) {
    if (isLogin(type)) {
      return JavaKind.CONNECTION;
    }
    boolean records =
        type.permitted().stream().allMatch(one -> one.shape() == SourceType.Shape.RECORD);
    return records ? JavaKind.SEALED : null;
  }

  /**
   * Tell whether a type is a way to log in: a connection, or a sealed type that permits one, itself
   * or through another sealed type.
   *
   * @param type the type
   * @return whether it is a login
   */
  static boolean isLogin(SourceType type) {
    if (type.has(Connection.class) || isAnyLogin(type)) {
      return true;
    }
    for (SourceType one : type.permitted()) {
      if (isLogin(one)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a type takes every connection, also those of other components. */
  static boolean isAnyLogin(SourceType type) {
    return JavaKind.named(type.name()) == JavaKind.CONNECTION;
  }

  /** Tells whether no input can have the type. */
  boolean isUnsupported() {
    return kind == null;
  }
}
