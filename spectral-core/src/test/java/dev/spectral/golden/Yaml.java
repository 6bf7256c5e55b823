package dev.spectral.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML as the two versions that are about do. */
final class Yaml {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Yaml() {}

  static JsonNode read12(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return json(new Load(settings).loadFromString(yaml));
  }

  static JsonNode read11(String yaml) {
    return json(new org.yaml.snakeyaml.Yaml().load(yaml));
  }

  private static JsonNode json(Object value) {
    try {
      return JSON.readTree(JSON.writeValueAsString(value));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
