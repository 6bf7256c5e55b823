package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the methods of a component may return. */
final class Returns {

  private static final Set<String> LAZY =
      Set.of(
          "java.util.stream.Stream",
          "java.util.Iterator",
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "java.util.function.Supplier",
          "java.io.InputStream");

  private static final Map<String, String> DATA_SOURCES =
      Map.ofEntries(
          Map.entry("java.lang.String", "string"),
          Map.entry("boolean", "boolean"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("int", "number"),
          Map.entry("long", "number"),
          Map.entry("double", "number"),
          Map.entry("java.math.BigDecimal", "number"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.Instant", "timestamp"),
          Map.entry("com.fasterxml.jackson.databind.JsonNode", "code"),
          Map.entry("dev.spectral.ObjectSelection", "objectSelection"),
          Map.entry("dev.spectral.ObjectFieldMap", "objectFieldMap"),
          Map.entry("dev.spectral.JsonForm", "jsonForm"));

  private Returns() {}

  /** Tells whether an action may return the type: anything that is complete when it returns. */
  static boolean isResult(SourceType type) {
    return !LAZY.contains(type.name()) && !LAZY.contains(data(type).name());
  }

  /** Gives the type of the data: what stands inside an {@code ActionResult}. */
  static SourceType data(SourceType type) {
    return type.name().equals("dev.spectral.ActionResult") ? type.argument() : type;
  }

  /** Gives the platform's name for what a data source returns, or null when it cannot. */
  static @Nullable String dataSourceType(SourceType type) {
    if (type.name().equals("java.util.List")) {
      String element = type.argument().name();
      boolean pickList =
          element.equals("dev.spectral.Choice") || element.equals("java.lang.String");
      return pickList ? "picklist" : null;
    }
    return DATA_SOURCES.get(type.name());
  }
}
