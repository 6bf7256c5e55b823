package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the methods of a component may return. */
public final class Returns {

  private static final Set<String> LAZY =
      Set.of(
          "java.util.stream.Stream",
          "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream",
          "java.util.Iterator",
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Callable",
          "java.util.function.Supplier",
          "java.lang.Thread",
          "java.io.Reader",
          "java.io.InputStream");

  private static final Set<String> TRIGGERS =
      Set.of("dev.spectral.TriggerResult", "dev.spectral.TriggerBatch");

  private static final String OFFER = "dev.spectral.DataSourceResult";

  private static final Set<String> RESULTS =
      Set.of("dev.spectral.ActionResult", "dev.spectral.TriggerResult", OFFER);

  private static final Set<String> SECRETS =
      Set.of("dev.spectral.Secret", "dev.spectral.AccessToken", "dev.spectral.ConnectionValue");

  /**
   * Why an operation cannot return a type.
   *
   * @param what what is wrong
   * @param fix what to do
   */
  public record Refusal(String what, String fix) {}

  private static final Map<String, String> DATA_SOURCES =
      Map.ofEntries(
          Map.entry("java.lang.String", "string"),
          Map.entry("boolean", "boolean"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("int", "number"),
          Map.entry("java.lang.Integer", "number"),
          Map.entry("long", "number"),
          Map.entry("java.lang.Long", "number"),
          Map.entry("double", "number"),
          Map.entry("java.lang.Double", "number"),
          Map.entry("java.math.BigDecimal", "number"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.Instant", "timestamp"),
          Map.entry("java.time.OffsetDateTime", "timestamp"),
          Map.entry("dev.spectral.ScheduleValue", "schedule"),
          Map.entry("com.fasterxml.jackson.databind.JsonNode", "code"),
          Map.entry("dev.spectral.ObjectSelection", "objectSelection"),
          Map.entry("dev.spectral.ObjectFieldMap", "objectFieldMap"),
          Map.entry("dev.spectral.form.JsonForm", "jsonForm"));

  private Returns() {}

  /**
   * Tell why an action cannot return a type.
   *
   * @param type the type
   * @return why, or null when it can
   */
  public static @Nullable Refusal refusal(SourceType type) {
    if (TRIGGERS.contains(type.name()) || type.name().equals(OFFER)) {
      String others = type.name().equals(OFFER) ? "data sources" : "triggers";
      return new Refusal(
          "An action cannot return " + type.display() + ": only " + others + " do.",
          "return the data, or an ActionResult.");
    }
    return refusal("An action", type);
  }

  /**
   * Tell why a trigger cannot return a type.
   *
   * @param type the type
   * @return why, or null when it can
   */
  public static @Nullable Refusal triggerRefusal(SourceType type) {
    if (type.name().equals("dev.spectral.ActionResult") || type.name().equals(OFFER)) {
      String others = type.name().equals(OFFER) ? "data sources" : "actions";
      return new Refusal(
          "A trigger cannot return " + type.display() + ": only " + others + " do.",
          "return the data, or a TriggerResult.");
    }
    return refusal("A trigger", type);
  }

  /**
   * Tell whether a type is a batch.
   *
   * @param type the type
   * @return whether it is
   */
  public static boolean isBatch(SourceType type) {
    return type.name().equals("dev.spectral.TriggerBatch");
  }

  private static @Nullable Refusal refusal(String who, SourceType type) {
    if (holds(type, LAZY)) {
      return new Refusal(
          cannotReturn(who, type) + "its data would still be on the way when the step ends.",
          "return the finished data, such as a List or a record.");
    }
    if (holds(type, SECRETS)) {
      return new Refusal(
          cannotReturn(who, type) + "a Secret never leaves the component.",
          "return what the secret is for, not the secret.");
    }
    return null;
  }

  private static String cannotReturn(String who, SourceType type) {
    return who + " cannot return " + type.display() + ": ";
  }

  private static boolean holds(SourceType type, Set<String> names) {
    if (names.contains(type.name().replace("[]", ""))) {
      return true;
    }
    for (SourceType one : type.arguments()) {
      if (holds(one, names)) {
        return true;
      }
    }
    return false;
  }

  /** Gives the type of the data: what stands inside a result. */
  static SourceType data(SourceType type) {
    return RESULTS.contains(type.name()) ? type.argument() : type;
  }

  /**
   * Tell what a data source offers.
   *
   * @param declared what it returns
   * @return the platform's name, or null when it cannot return that
   */
  public static @Nullable String dataSourceType(SourceType declared) {
    SourceType type = declared.name().equals(OFFER) ? declared.argument() : declared;
    if (type.name().equals("java.util.List")) {
      String element = type.argument().name();
      boolean pickList =
          element.equals("dev.spectral.Choice") || element.equals("java.lang.String");
      return pickList ? "picklist" : null;
    }
    return DATA_SOURCES.get(type.name());
  }
}
