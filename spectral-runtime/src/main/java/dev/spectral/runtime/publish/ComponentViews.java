package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.store.AcceptedPackage;
import dev.spectral.runtime.store.Part;
import dev.spectral.runtime.store.PartKind;
import dev.spectral.runtime.store.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows versions and their parts as the objects of the schema. */
final class ComponentViews {

  /** Where a component's view keeps the version that it shows. */
  static final String VERSION_ID = "__versionId";

  private ComponentViews() {}

  static Map<String, Object> view(Version version) {
    JsonNode definition = read(version.definition());
    JsonNode display = definition.path("display");
    AcceptedPackage accepted = version.accepted();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put(VERSION_ID, version.id());
    view.put("id", version.id());
    view.put("key", version.component().key());
    view.put("public", version.component().isPublic());
    view.put("label", display.path("label").asText());
    view.put("description", display.path("description").asText());
    view.put("category", text(display, "category"));
    view.put("customer", customer(version.customer()));
    view.put(
        "forCodeNativeIntegration", definition.path("forCodeNativeIntegration").asBoolean(false));
    view.put("signature", accepted == null ? "" : accepted.signature());
    view.put("versionNumber", version.number());
    view.put("versionCreatedAt", version.registeredAt().toString());
    return view;
  }

  static Map<String, Object> action(String versionId, Part part) {
    JsonNode definition = read(part.definition());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", versionId + "." + part.kind() + "." + part.key());
    view.put("key", part.key());
    view.put("label", part.label());
    view.put("description", definition.path("display").path("description").asText());
    view.put("examplePayload", text(definition, "examplePayload"));
    view.put("isTrigger", part.kind() == PartKind.TRIGGER);
    view.put("isDataSource", part.kind() == PartKind.DATA_SOURCE);
    return view;
  }

  static Map<String, Object> connection(Part part) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("key", part.key());
    view.put("label", part.label());
    view.put("comments", text(read(part.definition()), "comments"));
    return view;
  }

  private static @Nullable Map<String, Object> customer(@Nullable String id) {
    return id == null ? null : Map.of("id", id, "name", id);
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.textValue() : null;
  }

  private static JsonNode read(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored definition is no JSON", e);
    }
  }
}
