package dev.spectral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a key-value list. A list of these keeps the order and repeated keys, which a map
 * would lose.
 *
 * @param <T> the type of the values
 * @param key the key, never null
 * @param value the value, or null when it was left empty
 */
public record KeyValue<T>(String key, @Nullable T value) {

  public KeyValue {
    Objects.requireNonNull(key, "key");
  }

  /**
   * Make a key-value list of a map.
   *
   * @param <T> the type of the values
   * @param map the entries in order, never null
   * @return an unmodifiable list, never null
   */
  public static <T> List<KeyValue<T>> listOf(Map<String, ? extends T> map) {
    List<KeyValue<T>> list = new ArrayList<>(map.size());
    map.forEach((key, value) -> list.add(new KeyValue<>(key, value)));
    return List.copyOf(list);
  }
}
