package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.runtime.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of an invoke request, its shape checked; what it holds is for the component to judge.
 */
record InvokeRequest(Map<String, Object> inputs, @Nullable Map<String, Object> connection) {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final Set<String> FIELDS = Set.of("inputs", "connection");
  private static final Set<String> CONNECTION_FIELDS = Set.of("key", "fields");

  static InvokeRequest of(ObjectNode body) {
    List<String> problems = new ArrayList<>();
    unknown("", body, FIELDS, problems);
    JsonNode inputs = body.path("inputs");
    if (!isAbsent(inputs) && !inputs.isObject()) {
      problems.add("'inputs' is no object");
    }
    JsonNode connection = body.path("connection");
    if (!isAbsent(connection)) {
      checkConnection(connection, problems);
    }
    if (!problems.isEmpty()) {
      throw Bodies.malformed(
          "The request body is not as it must be: "
              + String.join("; ", problems)
              + ". It is {\"inputs\":{…},\"connection\":{\"key\":\"…\",\"fields\":{…}}}.");
    }
    return new InvokeRequest(
        isAbsent(inputs) ? Map.of() : Json.MAPPER.convertValue(inputs, MAP),
        isAbsent(connection) ? null : Json.MAPPER.convertValue(connection, MAP));
  }

  private static void checkConnection(JsonNode connection, List<String> problems) {
    if (!connection.isObject()) {
      problems.add("'connection' is no object");
      return;
    }
    unknown("connection.", connection, CONNECTION_FIELDS, problems);
    if (!connection.path("key").isTextual()) {
      problems.add("'connection.key' is no text");
    }
    if (!connection.path("fields").isObject()) {
      problems.add("'connection.fields' is no object");
    }
  }

  private static void unknown(
      String prefix, JsonNode object, Set<String> known, List<String> problems) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problems.add("'" + prefix + name + "' is unknown");
              }
            });
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  /** Shows nothing: inputs and fields may hold secrets. */
  @Override
  public String toString() {
    return "InvokeRequest";
  }
}
