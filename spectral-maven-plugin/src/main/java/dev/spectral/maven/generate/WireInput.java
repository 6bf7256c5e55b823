package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One input, as a manifest describes it.
 *
 * @param node what the manifest says of it
 * @param key identifies it among its siblings
 * @param type the platform's word for its type
 * @param inputs the inputs inside it
 */
record WireInput(JsonNode node, String key, String type, List<WireInput> inputs) {

  /** Reads those inputs that somebody may fill in. */
  static List<WireInput> all(JsonNode array) {
    List<WireInput> inputs = new ArrayList<>();
    for (JsonNode one : array) {
      if (one.path("shown").asBoolean(true)) {
        String type = one.path("type").asText();
        inputs.add(new WireInput(one, one.path("key").asText(), type, all(one.path("inputs"))));
      }
    }
    return List.copyOf(inputs);
  }

  String text(String member) {
    return node.path(member).asText("");
  }

  /** Whether a value must be given: the manifest says so, and has no default that would do. */
  boolean isNeeded() {
    JsonNode given = fallback();
    return isRequired() && (given.isMissingNode() || given.isNull() || given.asText("-").isEmpty());
  }

  boolean isRequired() {
    return node.path("required").asBoolean();
  }

  JsonNode fallback() {
    return node.path("default");
  }

  boolean isValueList() {
    return text("collection").equals("valuelist") && !type.equals("conditional");
  }

  boolean isKeyValueList() {
    return text("collection").equals("keyvaluelist");
  }

  /** The only values it may have, with their labels; empty for any. */
  Map<String, String> model() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (JsonNode one : node.path("model")) {
      choices.putIfAbsent(one.path("value").asText(), one.path("label").asText());
    }
    return choices;
  }
}
