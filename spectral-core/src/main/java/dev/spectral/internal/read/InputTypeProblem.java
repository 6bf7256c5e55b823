package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceType.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why no input can have a type, and what to write in its place.
 *
 * @param reason a sentence, or empty when there is nothing to add
 * @param fix what to do
 */
record InputTypeProblem(String reason, String fix) {

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Map", "dev.spectral.KeyValue");

  /** What to write for a type that many will try first. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("short", "int"),
          Map.entry("java.lang.Short", "int"),
          Map.entry("byte", "int"),
          Map.entry("java.lang.Byte", "int"),
          Map.entry("float", "double"),
          Map.entry("java.lang.Float", "double"),
          Map.entry("char", "String"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("java.lang.Number", "BigDecimal"),
          Map.entry("java.math.BigInteger", "BigDecimal"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.util.UUID", "String"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.time.LocalDateTime", "Instant or OffsetDateTime"),
          Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
          Map.entry("java.io.InputStream", "Data or byte[]"),
          Map.entry("java.io.File", "Data or byte[]"),
          Map.entry("java.nio.file.Path", "Data or byte[]"),
          Map.entry("java.lang.Object", "JsonNode"),
          Map.entry("dev.spectral.Choice", "String"));

  static InputTypeProblem of(SourceType declared) {
    SourceType type = insideOptional(declared);
    String list = listInstead(type);
    if (list != null) {
      return instead(type, list);
    }
    if (COLLECTIONS.contains(type.name())) {
      return ofCollection(type);
    }
    return ofValue(type);
  }

  /** Says both in one text. */
  String what(SourceType declared) {
    String what = "No input can have the type " + declared.display() + ".";
    return reason.isEmpty() ? what : what + " " + reason;
  }

  private static SourceType insideOptional(SourceType type) {
    return type.name().equals("java.util.Optional") ? type.argument() : type;
  }

  private static InputTypeProblem ofCollection(SourceType type) {
    List<SourceType> arguments = type.arguments();
    if (arguments.isEmpty()) {
      return raw(type);
    }
    if (type.name().equals("java.util.Map") && !type.argument().name().equals("java.lang.String")) {
      return new InputTypeProblem(
          "The keys of a Map are always texts.",
          "write Map<String, " + arguments.get(1).display() + ">.");
    }
    if (type.name().equals("dev.spectral.KeyValue")) {
      return instead(type, "List<" + type.display() + ">");
    }
    return ofElement(type, arguments.get(arguments.size() - 1));
  }

  private static InputTypeProblem ofElement(SourceType collection, SourceType element) {
    if (element.name().equals("java.util.Optional")) {
      return new InputTypeProblem(
          "Only a whole input can be optional, not what a collection holds.",
          "write "
              + collection.display().replace(element.display(), element.argument().display())
              + ".");
    }
    if (InputShape.isLogin(element)) {
      return login();
    }
    boolean pair = element.name().equals("dev.spectral.KeyValue");
    if (pair && !element.arguments().isEmpty()) {
      return ofElement(collection, element.argument());
    }
    boolean inner = COLLECTIONS.contains(element.name()) || listInstead(element) != null;
    return inner ? nested(element) : ofValue(element);
  }

  private static InputTypeProblem nested(SourceType element) {
    return element.arguments().isEmpty()
        ? raw(element)
        : new InputTypeProblem(
            "A collection cannot hold another.",
            "hold records that have the inner collection as a component, or take JsonNode.");
  }

  private static InputTypeProblem ofValue(SourceType type) {
    String instead = INSTEAD.get(type.name());
    if (instead != null) {
      return instead(type, instead);
    }
    if (type.name().equals("java.util.Optional")) {
      return type.arguments().isEmpty()
          ? raw(type)
          : new InputTypeProblem(
              "One Optional is enough.", "write Optional<" + type.argument().display() + ">.");
    }
    if (InputShape.isLogin(type)) {
      return login();
    }
    return ofShape(type);
  }

  private static InputTypeProblem ofShape(SourceType type) {
    return switch (type.shape()) {
      case VARIABLE ->
          new InputTypeProblem(
              "Nobody knows what " + type.name() + " is when people are asked for a value.",
              "write the type itself in place of the type parameter.");
      case ARRAY -> instead(type, "List<" + boxed(type.display().replace("[]", "")) + ">");
      case ENUM ->
          new InputTypeProblem(
              "The enum has no constants, so there would be nothing to choose.",
              "add constants to " + type.simpleName() + ".");
      case SEALED -> sealed(type);
      case PRIMITIVE, RECORD, OTHER ->
          new InputTypeProblem(
              "The platform would not know what to ask for.", "use " + JavaKind.ALLOWED + ".");
    };
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int", "short" -> "Integer";
      case "long" -> "Long";
      case "double", "float" -> "Double";
      case "boolean" -> "Boolean";
      case "char" -> "String";
      default -> type;
    };
  }

  private static InputTypeProblem sealed(SourceType type) {
    String other =
        type.permitted().stream()
            .filter(one -> one.shape() != Shape.RECORD)
            .map(SourceType::simpleName)
            .findFirst()
            .orElse("nothing");
    return new InputTypeProblem(
        "The sealed type permits " + other + ", which is not a record.",
        "let " + type.simpleName() + " permit records only.");
  }

  private static InputTypeProblem login() {
    return new InputTypeProblem(
        "A connection is not one of the values that people fill in.",
        "take the connection as a parameter of its own.");
  }

  private static InputTypeProblem raw(SourceType type) {
    String arguments = type.name().equals("java.util.Map") ? "<String, String>" : "<String>";
    return new InputTypeProblem(
        type.display() + " does not say what it holds.",
        "write " + type.display() + arguments + ", or with another type inside.");
  }

  private static InputTypeProblem instead(SourceType type, String other) {
    return new InputTypeProblem("", "write " + other + " in place of " + type.display() + ".");
  }

  private static @Nullable String listInstead(SourceType type) {
    Set<String> likeLists =
        Set.of(
            "java.util.Set", "java.util.Collection", "java.util.ArrayList", "java.lang.Iterable");
    return likeLists.contains(type.name()) && !type.arguments().isEmpty()
        ? "List<" + type.argument().display() + ">"
        : null;
  }
}
