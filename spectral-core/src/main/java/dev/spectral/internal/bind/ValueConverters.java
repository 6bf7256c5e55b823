package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts values that are more than one text and not the author's own types. */
final class ValueConverters {

  private ValueConverters() {}

  static @Nullable Object flow(Object wire, String path, Binding binding) {
    if (wire instanceof String name) {
      return new FlowRef(name);
    }
    binding.problem(path, "is " + Words.kindOf(wire) + ", and a flow is wanted", "Give its name.");
    return null;
  }

  static @Nullable Object bytes(Object wire, String path, Binding binding) {
    Data data = data(wire, path, binding);
    return data == null ? null : data.bytes();
  }

  static @Nullable Data data(Object wire, String path, Binding binding) {
    Data plain = plain(wire);
    if (plain != null) {
      return plain;
    }
    if (wire instanceof Map<?, ?> map && map.containsKey("data")) {
      return payload(map, path, binding);
    }
    String fix = "Give a text, bytes, or {\"data\": base64, \"contentType\": …}.";
    binding.problem(path, "is " + Words.kindOf(wire) + ", and data is wanted", fix);
    return null;
  }

  private static @Nullable Data plain(Object wire) {
    if (wire instanceof Data data) {
      return data;
    }
    if (wire instanceof byte[] bytes) {
      return new Data(bytes, "application/octet-stream");
    }
    return wire instanceof String text
        ? new Data(text.getBytes(StandardCharsets.UTF_8), "text/plain")
        : null;
  }

  private static @Nullable Data payload(Map<?, ?> map, String path, Binding binding) {
    Object content = map.get("data");
    Object type = map.get("contentType");
    String contentType = type instanceof String text ? text : "application/octet-stream";
    if (content instanceof byte[] bytes) {
      return new Data(bytes, contentType);
    }
    try {
      return new Data(Base64.getDecoder().decode(String.valueOf(content)), contentType);
    } catch (IllegalArgumentException e) {
      binding.problem(path + ".data", "is not base64", "Encode the bytes as base64.");
      return null;
    }
  }

  static @Nullable JsonNode json(Object wire, String path, Binding binding) {
    JsonNode node = wire instanceof String text ? Json.parse(text) : Json.tree(wire);
    if (node == null) {
      binding.problem(path, "is not JSON", "Correct the JSON.");
    }
    return node;
  }

  static Converter converted(Class<?> type) {
    return (wire, path, binding) -> {
      JsonNode json = json(wire, path, binding);
      if (json == null) {
        return null;
      }
      try {
        return make(json, type);
      } catch (IllegalArgumentException e) {
        String what = "is not what " + type.getSimpleName() + " needs";
        binding.problem(path, what, "Give the JSON that its documentation shows.");
        return null;
      }
    };
  }

  private static Object make(JsonNode json, Class<?> type) {
    if (type == ConditionalExpression.class) {
      return new ConditionalExpression(json);
    }
    return Json.convert(json, type);
  }
}
