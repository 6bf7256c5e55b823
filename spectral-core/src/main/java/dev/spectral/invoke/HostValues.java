package dev.spectral.invoke;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads members of what a host sends. What is not there, or is of another type, is nothing. */
final class HostValues {

  private HostValues() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  static Map<String, Object> map(Map<String, Object> values, String key) {
    return map(values.get(key));
  }

  static String text(Map<String, Object> values, String key) {
    return text(values, key, "");
  }

  static String text(Map<String, Object> values, String key, String otherwise) {
    String text = textOrNull(values, key);
    return text == null ? otherwise : text;
  }

  static @Nullable String textOrNull(Map<String, Object> values, String key) {
    return values.get(key) instanceof String text ? text : null;
  }

  static boolean flag(Map<String, Object> values, String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  static @Nullable Instant instant(Map<String, Object> values, String key) {
    String text = textOrNull(values, key);
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Long number(Map<String, Object> values, String key) {
    Object value = values.get(key);
    if (value instanceof Number number) {
      return number.longValue();
    }
    boolean digits = value instanceof String text && text.matches("\\d{1,18}");
    return digits ? Long.valueOf((String) value) : null;
  }

  /** Reads texts by name; of several values for a name, they are joined by commas. */
  static Map<String, String> texts(@Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(value).forEach((key, one) -> put(texts, key, one));
    return texts;
  }

  private static void put(Map<String, String> texts, String key, @Nullable Object value) {
    if (value instanceof Collection<?> several) {
      texts.put(key, several.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    } else if (value != null) {
      texts.put(key, value.toString());
    }
  }

  /** Reads lists of texts by name. */
  static Map<String, List<String>> lists(@Nullable Object value) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    map(value)
        .forEach(
            (key, one) -> {
              if (one instanceof Collection<?> several) {
                lists.put(key, several.stream().map(String::valueOf).toList());
              }
            });
    return lists;
  }
}
