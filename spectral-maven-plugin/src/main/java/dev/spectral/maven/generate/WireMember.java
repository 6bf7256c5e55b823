package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One action, trigger, data source or connection, as a manifest describes it.
 *
 * @param node what the manifest says of it
 * @param key identifies it among those of its kind
 * @param label names it for people
 * @param description explains it, perhaps empty
 * @param inputs what it takes
 */
record WireMember(
    JsonNode node, String key, String label, String description, List<WireInput> inputs) {

  /** Reads members that stand in a list, or in an object by their keys. */
  static List<WireMember> all(JsonNode members) {
    List<WireMember> all = new ArrayList<>();
    if (members.isArray()) {
      members.forEach(one -> all.add(of(one, one.path("key").asText())));
    }
    for (Map.Entry<String, JsonNode> entry : members.properties()) {
      all.add(of(entry.getValue(), entry.getValue().path("key").asText(entry.getKey())));
    }
    return List.copyOf(all);
  }

  private static WireMember of(JsonNode node, String key) {
    JsonNode display = node.path("display");
    String label = display.path("label").asText(node.path("label").asText(key));
    String description = display.path("description").asText(node.path("comments").asText(""));
    return new WireMember(node, key, label, description, WireInput.all(node.path("inputs")));
  }
}
