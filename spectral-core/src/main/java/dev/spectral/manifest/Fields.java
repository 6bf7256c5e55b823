package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes members that may be absent. */
final class Fields {

  private Fields() {}

  static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  static void flag(ObjectNode node, String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
  }

  static void set(ObjectNode node, String name, @Nullable JsonNode value) {
    if (value != null) {
      node.set(name, value);
    }
  }

  static void list(ObjectNode node, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(node.putArray(name)::add);
    }
  }
}
