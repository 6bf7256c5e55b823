package dev.spectral.internal.js;

import dev.spectral.internal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JSON makes of a value: of bytes, of an exception, of an author's record. */
public final class JsonValue {

  private JsonValue() {}

  /**
   * Make a value one that JSON has, one level deep.
   *
   * @param value any value, or null
   * @return a plain value that is a primitive, a time, a list or a map; or null
   * @throws IllegalArgumentException when it cannot be JSON; the message is its class
   */
  public static @Nullable Object of(@Nullable Object value) {
    Object plain = Plain.shallow(value);
    if (plain instanceof byte[] bytes) {
      return bytes(bytes);
    }
    return plain == null || isJson(plain) ? plain : fromObject(plain);
  }

  /**
   * Make a value one that JSON has, with everything inside it.
   *
   * @param value any value, or null
   * @return as {@link #of}; lists and maps are copies
   * @throws TooDeepException when it nests deeper than {@link Plain#MAX_DEPTH}, or contains itself
   * @throws IllegalArgumentException when something in it cannot be JSON
   */
  public static @Nullable Object deep(@Nullable Object value) {
    return Plain.deep(value, 0, JsonValue::of);
  }

  private static boolean isJson(Object plain) {
    return !Js.isObject(plain)
        || plain instanceof List<?>
        || plain instanceof Map<?, ?>
        || plain instanceof Instant;
  }

  private static @Nullable Object fromObject(Object value) {
    if (value instanceof Throwable) {
      return Map.of();
    }
    try {
      return Plain.shallow(Json.tree(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(value.getClass().getName(), e);
    }
  }

  private static Map<String, Object> bytes(byte[] bytes) {
    List<Integer> numbers = new ArrayList<>(bytes.length);
    for (byte b : bytes) {
      numbers.add(Byte.toUnsignedInt(b));
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "Buffer");
    members.put("data", numbers);
    return members;
  }
}
