package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the platform's API tells of what was published: flat, in capitals, two at a time. */
final class DoubleCatalog {

  private static final int PAGE = 2;

  private DoubleCatalog() {}

  static Map<String, Object> connections(JsonNode published) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (JsonNode one : published.path("connections")) {
      Map<String, Object> node = new HashMap<>();
      node.put("key", one.path("key").asText());
      node.put("label", one.path("label").asText());
      node.put("comments", one.path("comments").asText(null));
      node.put("inputs", inputs(one));
      nodes.add(node);
    }
    return Map.of("nodes", nodes);
  }

  static Map<String, Object> actions(JsonNode published, String after) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String kind : List.of("actions", "triggers", "dataSources")) {
      published.path(kind).forEach(one -> all.add(action(kind, one)));
    }
    int from = Integer.parseInt(after);
    int to = Math.min(all.size(), from + PAGE);
    Map<String, Object> info = new HashMap<>();
    info.put("hasNextPage", to < all.size());
    info.put("endCursor", to > from ? String.valueOf(to) : null);
    return Map.of("nodes", all.subList(from, to), "pageInfo", info);
  }

  private static Map<String, Object> action(String kind, JsonNode one) {
    Map<String, Object> node = new HashMap<>();
    node.put("key", one.path("key").asText());
    node.put("label", one.path("display").path("label").asText());
    node.put("description", one.path("display").path("description").asText());
    node.put("isTrigger", kind.equals("triggers"));
    node.put("isDataSource", kind.equals("dataSources"));
    node.put("isPollingTrigger", one.path("isPollingTrigger").asBoolean());
    node.put("dataSourceType", capitals(one.path("dataSourceType")));
    node.put("scheduleSupport", capitals(one.path("scheduleSupport")));
    node.put("inputs", inputs(one));
    return node;
  }

  private static Map<String, Object> inputs(JsonNode owner) {
    List<Map<String, Object>> flat = new ArrayList<>();
    add(flat, owner, null);
    return Map.of("nodes", flat);
  }

  private static void add(List<Map<String, Object>> flat, JsonNode owner, @Nullable String parent) {
    for (JsonNode one : owner.path("inputs")) {
      Map<String, Object> node = new HashMap<>();
      String id = "input-" + flat.size();
      node.put("id", id);
      node.put("parentId", parent);
      node.put("key", one.path("key").asText());
      node.put("label", one.path("label").asText());
      node.put("type", capitals(one.path("type")));
      node.put("required", one.path("required").asBoolean());
      node.put("collection", capitals(one.path("collection")));
      node.put("shown", one.path("shown").asBoolean(true));
      node.put("onPremiseControlled", one.path("onPremiseControlled").asBoolean());
      JsonNode given = one.path("default");
      node.put("default", given.isContainerNode() ? given.toString() : given.asText(null));
      JsonNode model = one.path("model");
      String encoded = TextNode.valueOf(model.toString()).toString();
      node.put("model", model.isMissingNode() ? null : encoded);
      flat.add(node);
      add(flat, one, id);
    }
  }

  private static @Nullable String capitals(JsonNode word) {
    return word.isTextual() ? word.asText().toUpperCase(Locale.ROOT) : null;
  }
}
