package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A published component, as its manifest describes it.
 *
 * @param key identifies it on the platform
 * @param isPublic whether it is a component of the platform
 * @param signature pins the version; empty for the latest
 * @param label names it for people
 * @param description explains it, perhaps empty
 */
record WireComponent(
    String key,
    boolean isPublic,
    String signature,
    String label,
    String description,
    List<WireMember> actions,
    List<WireMember> triggers,
    List<WireMember> dataSources,
    List<WireMember> connections) {

  /**
   * Reads a definition, alone or inside a package's manifest, a runtime's answer or a saved file.
   */
  static WireComponent of(JsonNode file, String signature) {
    JsonNode definition = file.path("definition").isObject() ? file.path("definition") : file;
    String key = definition.path("key").asText();
    JsonNode display = definition.path("display");
    return new WireComponent(
        key,
        file.path("public").asBoolean(definition.path("public").asBoolean()),
        signature.isEmpty() ? file.path("signature").asText(versionOf(file)) : signature,
        display.path("label").asText(key),
        display.path("description").asText(),
        WireMember.all(definition.path("actions")),
        WireMember.all(definition.path("triggers")),
        WireMember.all(definition.path("dataSources")),
        WireMember.all(definition.path("connections")));
  }

  private static String versionOf(JsonNode runtimeAnswer) {
    return runtimeAnswer.path("versions").path(0).path("signature").asText();
  }
}
