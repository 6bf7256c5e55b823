package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Hides the API keys of flows in what is written of an integration. */
final class ApiKeyMask {

  private static final String HIDDEN = "****";

  private ApiKeyMask() {}

  /** Changes the tree itself. */
  static JsonNode apply(JsonNode written) {
    for (String list : List.of("organizationApiKeys", "testApiKeys")) {
      for (JsonNode keys : written.findValues(list)) {
        if (keys instanceof ArrayNode array) {
          int size = array.size();
          array.removeAll();
          for (int i = 0; i < size; i++) {
            array.add(HIDDEN);
          }
        }
      }
    }
    return written;
  }
}
