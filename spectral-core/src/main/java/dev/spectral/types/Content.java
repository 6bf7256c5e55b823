package dev.spectral.types;

import dev.spectral.Data;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as JSON and as bytes. */
final class Content {

  private static final String BYTES = "application/octet-stream";

  private Content() {}

  static String json(@Nullable Object value, Set<JsonOption> options) {
    boolean sorted = !options.contains(JsonOption.KEEP_ORDER);
    try {
      return JsonWriter.write(value, !options.contains(JsonOption.COMPACT), sorted);
    } catch (IllegalArgumentException e) {
      throw CoercionException.notJson(e);
    }
  }

  static boolean isData(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.get("data") instanceof byte[];
  }

  static Data data(@Nullable Object value) {
    if (value instanceof Map<?, ?> map && map.get("data") instanceof byte[] bytes) {
      return new Data(bytes, map.get("contentType") instanceof String type ? type : BYTES);
    }
    if (value instanceof String text) {
      return new Data(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }
    if (value instanceof byte[] bytes) {
      return new Data(bytes, BYTES);
    }
    if (!Js.isObject(value)) {
      throw CoercionException.of(Js.text(value), "cannot be converted to a Buffer.");
    }
    String json = json(value, EnumSet.allOf(JsonOption.class));
    return new Data(json.getBytes(StandardCharsets.UTF_8), "application/json");
  }
}
