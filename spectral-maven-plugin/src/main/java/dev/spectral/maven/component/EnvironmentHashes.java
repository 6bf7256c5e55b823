package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Remembers what variables of the environment held, without their values. */
final class EnvironmentHashes {

  private EnvironmentHashes() {}

  /** A hash of each value by the variable's name. */
  static ObjectNode of(List<String> names, Map<String, String> environment) {
    ObjectNode hashes = JsonNodeFactory.instance.objectNode();
    names.forEach(name -> hashes.put(name, hash(name, environment)));
    return hashes;
  }

  /** Names those that hold something else now, or nothing. */
  static List<String> changed(JsonNode hashes, Map<String, String> environment) {
    List<String> changed = new ArrayList<>();
    hashes
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!hashes.path(name).asText().equals(hash(name, environment))) {
                changed.add(name);
              }
            });
    return changed;
  }

  private static String hash(String name, Map<String, String> environment) {
    String value = environment.get(name);
    return value == null ? "" : InputHash.of(name + "=" + value);
  }
}
