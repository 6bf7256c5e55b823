package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the config variables of two definitions of an integration. */
final class ConfigVarNames {

  private static final YAMLMapper YAML = new YAMLMapper();

  private ConfigVarNames() {}

  /** Gives the names of those that the second does not have, a rename being none. */
  static List<String> missing(String before, String after) {
    Set<String> kept = new HashSet<>();
    variables(after).forEach(one -> kept.add(identity(one)));
    List<String> missing = new ArrayList<>();
    for (JsonNode one : variables(before)) {
      if (!kept.contains(identity(one))) {
        missing.add("\"" + one.path("key").asText() + "\"");
      }
    }
    return missing;
  }

  private static String identity(JsonNode variable) {
    String stableKey = Json.text(variable, "stableKey");
    return stableKey == null ? variable.path("key").asText() : stableKey;
  }

  /** What cannot be read has no variables that could be lost. */
  private static JsonNode variables(String yaml) {
    try {
      return YAML.readTree(yaml).path("requiredConfigVars");
    } catch (JsonProcessingException e) {
      return Json.array();
    }
  }
}
