package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.publish.PublishApi;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Map;

/** Serves the publish API. */
final class GraphQlRoute {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private final PublishApi api;

  GraphQlRoute(PublishApi api) {
    this.api = api;
  }

  void handle(Context context) {
    ObjectNode body = Bodies.readObject(context);
    JsonNode query = body.path("query");
    if (!query.isTextual()) {
      throw Bodies.malformed("The request has no 'query' text.");
    }
    JsonNode variables = body.path("variables");
    if (!variables.isObject() && !variables.isNull() && !variables.isMissingNode()) {
      throw Bodies.malformed("The request's 'variables' is no object.");
    }
    JsonNode operation = body.path("operationName");
    Map<String, Object> answer =
        api.execute(
            query.textValue(),
            operation.textValue(),
            variables.isObject() ? Json.MAPPER.convertValue(variables, MAP) : Map.of(),
            base(context));
    // Without data, the request was refused before anything ran.
    Answers.json(context, answer.containsKey("data") ? 200 : 400, answer);
  }

  /** Where the client reached this runtime, which may be through a forwarded port. */
  private static URI base(Context context) {
    try {
      return URI.create(context.scheme() + "://" + context.host());
    } catch (IllegalArgumentException e) {
      throw Bodies.malformed("The Host header is no host.");
    }
  }
}
