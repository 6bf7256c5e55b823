package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.KeyValue;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.internal.json.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a Java value of a generated class into what a component takes. */
final class Encoding {

  private Encoding() {}

  static @Nullable Object encode(Object value) {
    if (value instanceof WireValue own) {
      return own.toWire();
    }
    if (value instanceof Secret secret) {
      return secret.reveal();
    }
    if (value instanceof ConnectionHandle connection) {
      return connection.reveal();
    }
    if (value instanceof FlowRef flow) {
      return flow.name();
    }
    if (value instanceof Collection<?> collection) {
      return list(collection);
    }
    return value instanceof KeyValue<?> entry ? entry(entry) : json(value);
  }

  private static List<@Nullable Object> list(Collection<?> values) {
    List<@Nullable Object> list = new ArrayList<>(values.size());
    values.forEach(one -> list.add(encode(one)));
    return list;
  }

  private static Map<String, @Nullable Object> entry(KeyValue<?> entry) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("key", entry.key());
    map.put("value", entry.value() == null ? null : encode(entry.value()));
    return map;
  }

  private static @Nullable Object json(Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Data data) {
      String content = Base64.getEncoder().encodeToString(data.bytes());
      return Map.of("data", content, "contentType", data.contentType());
    }
    if (value instanceof ConditionalExpression condition) {
      return Json.plain(condition.expression());
    }
    JsonNode tree = Json.tree(value instanceof ObjectSelection all ? all.objects() : value);
    return Json.plain(tree);
  }
}
