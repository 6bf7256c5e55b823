package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the inputs of one call in the form that components take: dates and moments as ISO 8601
 * text, choices as their values, data as base64, secrets in the clear. Generated code uses it.
 *
 * <p>An input that is not given takes the manifest's default, and is left out where there is none.
 * For use by one thread.
 */
public final class WireValues {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private WireValues() {}

  /**
   * Start with no inputs.
   *
   * @return an empty collection, never null
   */
  public static WireValues start() {
    return new WireValues();
  }

  /**
   * Add an input that has no default.
   *
   * @param key the input's key, never null
   * @param value its value, an {@code Optional} of one, or null for not given
   * @return this
   */
  public WireValues put(String key, @Nullable Object value) {
    return put(key, value, new String[0]);
  }

  /**
   * Add an input that has a default.
   *
   * @param key the input's key, never null
   * @param value its value, an {@code Optional} of one, or null for not given
   * @param defaultJson the manifest's default as JSON, perhaps in pieces; none for no default
   * @return this
   */
  public WireValues put(String key, @Nullable Object value, String... defaultJson) {
    Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (given != null) {
      values.put(key, Encoding.encode(given));
    } else if (defaultJson.length > 0) {
      JsonNode json = Json.parse(String.join("", defaultJson));
      if (json != null) {
        values.put(key, Json.plain(json));
      }
    }
    return this;
  }

  /**
   * Give the inputs.
   *
   * @return an unmodifiable map in the order in which they were added, never null
   */
  public Map<String, @Nullable Object> toMap() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
