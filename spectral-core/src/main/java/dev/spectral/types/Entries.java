package dev.spectral.types;

import dev.spectral.KeyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Maps from pairs, and maps without what nobody needs. All results are new, mutable and ordered.
 */
public final class Entries {

  private Entries() {}

  /**
   * Turn a list of pairs into a map.
   *
   * @param <T> the type of the values
   * @param pairs the pairs, or null for none; of repeated keys the last wins
   * @return a new map in the order of the list, never null; a value may be null
   */
  public static <T> Map<String, @Nullable T> keyValueListToMap(@Nullable List<KeyValue<T>> pairs) {
    return keyValueListToMap(pairs, value -> value);
  }

  /**
   * Turn a list of pairs into a map, and each value into something else.
   *
   * @param <T> the type of the values
   * @param <R> what they become
   * @param pairs the pairs, or null for none; of repeated keys the last wins
   * @param converter what to do with each value, never null; it may be given null
   * @return a new map in the order of the list, never null; a value may be null
   */
  public static <T, R> Map<String, @Nullable R> keyValueListToMap(
      @Nullable List<KeyValue<T>> pairs,
      Function<? super @Nullable T, ? extends @Nullable R> converter) {
    Map<String, @Nullable R> map = new LinkedHashMap<>();
    for (KeyValue<T> pair : pairs == null ? List.<KeyValue<T>>of() : pairs) {
      map.put(pair.key(), converter.apply(pair.value()));
    }
    return map;
  }

  /**
   * Write the names of headers in lower case.
   *
   * @param <V> the type of the values
   * @param headers the headers, never null; of names that become equal the last wins
   * @return a new map, never null
   */
  public static <V> Map<String, V> lowerCaseHeaders(Map<String, V> headers) {
    Map<String, V> lower = new LinkedHashMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }

  /**
   * Leave out the members of an object that are null or empty text; 0, false, blank text and empty
   * lists stay, and so does what is inside a member.
   *
   * @param object the object, or null for an empty one
   * @return a new map, never null
   */
  public static Map<String, @Nullable Object> cleanObject(
      @Nullable Map<String, ? extends @Nullable Object> object) {
    return cleanObject(object, value -> value == null || value.equals(""));
  }

  /**
   * Leave out some members of an object.
   *
   * @param object the object, or null for an empty one
   * @param leftOut says of a member's value, which may be null, whether to leave it out; never null
   * @return a new map, never null
   */
  public static Map<String, @Nullable Object> cleanObject(
      @Nullable Map<String, ? extends @Nullable Object> object,
      Predicate<? super @Nullable Object> leftOut) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    if (object != null) {
      object.forEach((key, value) -> kept.put(key, value));
    }
    kept.values().removeIf(leftOut);
    return kept;
  }
}
