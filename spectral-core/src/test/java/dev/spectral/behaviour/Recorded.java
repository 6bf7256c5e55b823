package dev.spectral.behaviour;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recorded values as the Java values nearest to them: undefined is null, any array of bytes is a
 * byte[], a String object is a text, an object is a map whatever it inherits, a function or symbol
 * is an object that nobody here knows.
 */
final class Recorded {

  private Recorded() {}

  /** The value that a case was called with. */
  static @Nullable Object input(String source, JsonNode json) {
    if (source.startsWith("{toString()")) {
      return new Eight();
    }
    if (source.startsWith("{toJSON()")) {
      return new ToJson(Map.of("x", 1));
    }
    if (source.equals("()=>1") || source.startsWith("Symbol(")) {
      return new Unknown(source);
    }
    return value(json, null);
  }

  static @Nullable Object value(JsonNode json) {
    return value(json, null);
  }

  private static @Nullable Object value(JsonNode json, @Nullable Object root) {
    return switch (json.getNodeType()) {
      case OBJECT -> json.has("$") ? tagged(json, root) : object(json, root);
      case ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        json.forEach(item -> list.add(value(item, root == null ? list : root)));
        yield list;
      }
      case STRING -> json.textValue();
      case BOOLEAN -> json.booleanValue();
      case NUMBER -> json.isBigInteger() ? (Number) json.doubleValue() : json.numberValue();
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonNode json, @Nullable Object root) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    json.properties()
        .forEach(
            member ->
                map.put(member.getKey(), value(member.getValue(), root == null ? map : root)));
    return map;
  }

  private static @Nullable Object tagged(JsonNode json, @Nullable Object root) {
    String kind = json.get("$").asText();
    JsonNode value = json.path("v");
    return switch (kind) {
      case "undefined" -> null;
      case "number" -> Double.valueOf(value.asText());
      case "bigint" -> new BigInteger(value.asText());
      case "date" -> date(value.asText());
      case "buffer", "uint8array" -> Base64.getDecoder().decode(json.get("base64").asText());
      case "String" -> value.asText();
      case "map" -> map(value);
      case "set" -> new LinkedHashSet<>((List<?>) value(value));
      case "error" -> new IllegalStateException(json.get("message").asText());
      case "cycle" -> root;
      case "symbol", "function" -> new Unknown(kind);
      default -> throw new IllegalStateException("unknown tag " + kind);
    };
  }

  private static Instant date(String iso) {
    if (iso.equals("Invalid Date")) {
      throw new NoSuchValue("a date that is none");
    }
    return Instant.parse(iso);
  }

  private static Map<String, @Nullable Object> map(JsonNode entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(entry.get(0).asText(), value(entry.get(1))));
    return map;
  }

  /** What JavaScript writes as {@code {toString() {return '8'}}}. */
  private static final class Eight {

    @Override
    public String toString() {
      return "8";
    }
  }

  /** An object that is neither data nor text. */
  private record Unknown(String text) {

    @Override
    public String toString() {
      return text;
    }
  }

  /** What JavaScript writes as {@code {toJSON() {return …}}}. */
  private record ToJson(@JsonValue Map<String, Integer> json) {}
}
