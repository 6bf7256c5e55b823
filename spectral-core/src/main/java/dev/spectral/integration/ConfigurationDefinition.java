package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for config pages: one object that a schema describes.
 *
 * @param schema the JSON Schema of the object, or null when there is none, which is a problem
 * @param uiSchema how a form shows it, or null for the platform's way
 * @param eTag names this version of the schema, or null when there is none, which is a problem
 * @param hasInit whether a function of the author's makes the first object
 * @param connections the connections that come with it, in order, never null
 */
public record ConfigurationDefinition(
    @Nullable JsonNode schema,
    @Nullable JsonNode uiSchema,
    @Nullable String eTag,
    boolean hasInit,
    List<ConfigVar> connections) {

  public ConfigurationDefinition {
    connections = List.copyOf(connections);
  }
}
