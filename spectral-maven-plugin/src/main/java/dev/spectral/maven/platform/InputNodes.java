package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.WireType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns inputs as the platform's API tells of them into those of a manifest: nested, and in the
 * manifest's spelling.
 */
final class InputNodes {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    for (WireType type : WireType.values()) {
      WORDS.put(type.wire().toLowerCase(Locale.ROOT), type.wire());
    }
  }

  private InputNodes() {}

  static String dataSourceType(JsonNode said) {
    return word(said.asText("string"));
  }

  private static String word(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(lower, lower);
  }

  static ArrayNode nest(JsonNode nodes) {
    Map<String, ObjectNode> byId = new HashMap<>();
    for (JsonNode node : nodes) {
      byId.put(node.path("id").asText(), input(node));
    }
    ArrayNode roots = Json.array();
    for (JsonNode node : nodes) {
      ObjectNode parent = byId.get(node.path("parentId").asText());
      ArrayNode siblings = parent == null ? roots : parent.withArray("/inputs");
      siblings.add(byId.get(node.path("id").asText()));
    }
    return roots;
  }

  private static ObjectNode input(JsonNode node) {
    ObjectNode input = Json.object();
    String type = word(node.path("type").asText());
    input.put("key", node.path("key").asText()).put("type", type);
    input.put("label", node.path("label").asText());
    if (node.path("collection").isTextual()) {
      input.put("collection", node.path("collection").asText().toLowerCase(Locale.ROOT));
    }
    for (String flag : List.of("required", "onPremiseControlled")) {
      if (node.path(flag).asBoolean()) {
        input.put(flag, true);
      }
    }
    if (!node.path("shown").asBoolean(true)) {
      input.put("shown", false);
    }
    if (node.hasNonNull("default")) {
      input.set("default", fallback(node.path("default"), input.has("collection")));
    }
    JsonNode model = decoded(decoded(node.path("model")));
    if (model.isArray() && !model.isEmpty()) {
      input.set("model", model);
    }
    if (type.equals("structuredObject") || type.equals("dynamicObject")) {
      input.putArray("inputs");
    }
    return input;
  }

  /** The default of a list may come as text that is JSON. */
  private static JsonNode fallback(JsonNode given, boolean isList) {
    JsonNode inside = isList ? decoded(given) : given;
    return inside.isContainerNode() ? inside : given;
  }

  /** What a text says if it is JSON; a choice's values are such a text inside another. */
  private static JsonNode decoded(JsonNode given) {
    try {
      return given.isTextual() ? JSON.readTree(given.textValue()) : given;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
