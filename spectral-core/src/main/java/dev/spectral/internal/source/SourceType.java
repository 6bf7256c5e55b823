package dev.spectral.internal.source;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as written: a class with its type arguments. */
public interface SourceType extends SourceElement {

  /** What a type is, as far as the checks care. */
  enum Shape {
    PRIMITIVE,
    ARRAY,
    ENUM,
    RECORD,
    SEALED,
    VARIABLE,
    OTHER
  }

  /**
   * Name the type without its arguments.
   *
   * @return such as {@code java.util.List}, {@code int}, {@code byte[]}; nested types with a dot; a
   *     type variable as it is written, such as {@code T}
   */
  String name();

  /** Names the type as it stands in source, without packages. */
  default String display() {
    return simpleName() + inBrackets(SourceType::display);
  }

  /** Names the type with packages and arguments, so that equal names mean equal types. */
  default String fullName() {
    return name() + inBrackets(SourceType::fullName);
  }

  /** Tells what it is. */
  Shape shape();

  /** Lists the type arguments; a wildcard counts as its upper bound. */
  List<SourceType> arguments();

  /** Lists the components of a record, in order. */
  List<SourceVariable> components();

  /** Lists the types that a sealed type permits, in order. */
  List<SourceType> permitted();

  /** Lists the constants of an enum, in order. */
  List<SourceConstant> constants();

  /** Gives the class that it names, or null when it is a primitive, an array or a variable. */
  @Nullable SourceClass declaration();

  /**
   * Gives the first type argument.
   *
   * @return the argument, or this type when it has none
   */
  default SourceType argument() {
    return arguments().isEmpty() ? this : arguments().get(0);
  }

  /** Gives the last part of the name. */
  default String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }

  private String inBrackets(Function<SourceType, String> naming) {
    List<SourceType> arguments = arguments();
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(naming).collect(Collectors.joining(", ", "<", ">"));
  }
}
