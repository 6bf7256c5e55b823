package dev.spectral;

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
}
