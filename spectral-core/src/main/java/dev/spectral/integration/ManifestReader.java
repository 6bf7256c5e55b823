package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.CollectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads manifests of existing components from JSON. */
final class ManifestReader {

  private ManifestReader() {}

  static ComponentManifest component(JsonNode json) {
    String signature = json.path("signature").asText("");
    return new ComponentManifest(
        key(json, "a component"),
        json.path("isPublic").asBoolean(json.path("public").asBoolean()),
        signature.isEmpty() ? null : signature,
        entries(json.path("actions")),
        entries(json.path("triggers")),
        entries(json.path("connections")),
        entries(json.path("dataSources")));
  }

  private static List<ManifestEntry> entries(JsonNode node) {
    List<ManifestEntry> entries = new ArrayList<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> one : node.properties()) {
        entries.add(entry(one.getValue().path("key").asText(one.getKey()), one.getValue()));
      }
    }
    if (node.isArray()) {
      node.forEach(one -> entries.add(entry(key(one, "an operation"), one)));
    }
    return entries;
  }

  private static ManifestEntry entry(String key, JsonNode node) {
    List<ManifestField> inputs = new ArrayList<>();
    JsonNode given = node.path("inputs");
    if (given.isObject()) {
      given.properties().forEach(one -> inputs.add(field(one.getKey(), one.getValue())));
    } else {
      given.forEach(one -> inputs.add(field(key(one, "an input"), one)));
    }
    return new ManifestEntry(key, inputs, dataSourceType(node.path("dataSourceType")));
  }

  private static ManifestField field(String key, JsonNode node) {
    return new ManifestField(
        key,
        node.path("type").asText("string"),
        collection(node.path("collection")),
        node.path("required").asBoolean(),
        node.get("default"));
  }

  private static @Nullable CollectionType collection(JsonNode node) {
    return Stream.of(CollectionType.values())
        .filter(one -> one.wire().equals(node.asText()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ConfigVarType dataSourceType(JsonNode node) {
    if (!node.isTextual()) {
      return null;
    }
    return Stream.of(ConfigVarType.values())
        .filter(one -> one.wire().equals(node.textValue()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + node.textValue() + "\" is no type."));
  }

  private static String key(JsonNode node, String what) {
    JsonNode key = node.path("key");
    if (!key.isTextual()) {
      throw new IllegalArgumentException("The manifest has " + what + " without a key.");
    }
    return key.textValue();
  }
}
