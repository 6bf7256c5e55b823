package dev.spectral.maven.component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads names from the YAML of an integration. */
record IntegrationYaml(JsonNode document) {

  private static final YAMLMapper YAML = new YAMLMapper();

  static IntegrationYaml of(String yaml) {
    try {
      return new IntegrationYaml(YAML.readTree(yaml));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The SDK wrote YAML that cannot be read", e);
    }
  }

  String name() {
    return document.path("name").asText();
  }

  List<String> flows() {
    return list("flows", "name");
  }

  List<String> pages() {
    return list("configPages", "name");
  }

  List<String> configVars() {
    return list("requiredConfigVars", "key");
  }

  private List<String> list(String array, String field) {
    List<String> all = new ArrayList<>();
    document.path(array).forEach(one -> all.add(one.path(field).asText()));
    return all;
  }
}
