package dev.spectral.testing;

import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes values up for inputs, by their types and names. */
final class MadeUp {

  /** Where nobody listens. */
  static final String NOWHERE = "http://127.0.0.1:9";

  /** Tried one after the other in a text that a Java type may read as something else. */
  static final List<String> TEXTS =
      List.of("1", NOWHERE, "2026-03-01", "2026-03-01T10:00:00Z", "true", "a@b.example", "{}");

  private static final Pattern ADDRESS = Pattern.compile("url|uri|endpoint|address");
  private static final Pattern HOST = Pattern.compile("domain|host");

  private final Sentinels sentinels;

  MadeUp(Sentinels sentinels) {
    this.sentinels = sentinels;
  }

  /** Makes all inputs up but connections. */
  Map<String, Object> values(List<InputDefinition> inputs) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (InputDefinition input : inputs) {
      Object value = value(input);
      if (value != null) {
        values.put(input.key(), value);
      }
    }
    return values;
  }

  TestConnection login(ConnectionDefinition connection) {
    Map<String, Object> token =
        Map.of(
            "access_token",
            sentinels.of("access token"),
            "refresh_token",
            sentinels.of("refresh token"),
            "token_type",
            "Bearer");
    return new TestConnection(
        connection.key(),
        values(connection.inputs()),
        connection.oauth2() == null ? Map.of() : token);
  }

  private @Nullable Object value(InputDefinition input) {
    Object one = single(input);
    if (one == null || input.collection() == null) {
      return one;
    }
    return input.collection() == CollectionType.VALUE_LIST
        ? List.of(one)
        : List.of(Map.of("key", "1", "value", one));
  }

  private @Nullable Object single(InputDefinition input) {
    if (!input.model().isEmpty()) {
      return input.model().get(0).value();
    }
    return switch (input.type()) {
      case PASSWORD -> sentinels.of(input.key());
      case STRING, TEXT, DYNAMIC_OBJECT_SELECTION, DYNAMIC_FIELD_SELECTION -> text(input);
      case BOOLEAN -> "true";
      case CODE -> "{}";
      case DATA -> Map.of("data", "AQ==", "contentType", "text/plain");
      case DATE -> "2026-03-01";
      case TIMESTAMP -> "2026-03-01T10:00:00Z";
      case FLOW -> "Flow 1";
      case CONDITIONAL -> List.of("equal", "1", "1");
      case OBJECT_SELECTION -> List.of(Map.of("object", Map.of("key", "1")));
      case OBJECT_FIELD_MAP -> Map.of("fields", List.of());
      case JSON_FORM -> Map.of("schema", Map.of(), "uiSchema", Map.of(), "data", Map.of());
      case STRUCTURED_OBJECT -> values(input.inputs());
      case DYNAMIC_OBJECT -> choice(input);
      case TEMPLATE, CONNECTION -> null;
    };
  }

  private static Object text(InputDefinition input) {
    String name = input.key().toLowerCase(Locale.ROOT);
    if (ADDRESS.matcher(name).find()) {
      return NOWHERE;
    }
    return HOST.matcher(name).find() ? "127.0.0.1" : TEXTS.get(0);
  }

  private @Nullable Object choice(InputDefinition input) {
    if (input.inputs().isEmpty()) {
      return null;
    }
    InputDefinition first = input.inputs().get(0);
    return Map.of("configuration", first.key(), "values", values(first.inputs()));
  }
}
