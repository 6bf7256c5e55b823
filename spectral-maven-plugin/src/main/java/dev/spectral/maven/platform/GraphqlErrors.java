package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what a GraphQL answer complains about. */
final class GraphqlErrors {

  /** The platform's name for complaints about no single field. */
  private static final String GENERAL = "__all__";

  private GraphqlErrors() {}

  /** The messages beside {@code data}. */
  static List<String> topLevel(JsonNode body) {
    List<String> messages = new ArrayList<>();
    for (JsonNode error : body.path("errors")) {
      String message = Json.text(error, "message");
      messages.add(message == null ? error.toString() : message);
    }
    return messages;
  }

  /** The complaints inside the data, field by field. */
  static List<String> inData(JsonNode data) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode field : data) {
      for (JsonNode error : field.path("errors")) {
        String name = error.path("field").asText(GENERAL);
        List<String> messages = new ArrayList<>();
        error.path("messages").forEach(message -> messages.add(message.asText()));
        String said = String.join(" ", messages);
        reasons.add(name.equals(GENERAL) ? said : name + ": " + said);
      }
    }
    return reasons;
  }
}
