package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Writes answers: JSON, always. */
final class Answers {

  static final String API_PATH = "/api";

  private Answers() {}

  static void json(Context context, int status, Map<String, ?> body) {
    try {
      context
          .status(status)
          .contentType("application/json")
          .header("X-Content-Type-Options", "nosniff")
          .header("Cache-Control", "no-store")
          .result(Json.MAPPER.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer did not become JSON", e);
    }
  }

  /** Writes an error, shaped for GraphQL clients on the GraphQL route. */
  static void error(Context context, ApiException problem) {
    if (problem.isClosing()) {
      context.header("Connection", "close");
    }
    if (context.path().equals(API_PATH)) {
      String fix = problem.fix() == null ? "" : " " + problem.fix();
      json(
          context,
          problem.status(),
          Map.of(
              "errors",
              List.of(
                  Map.of(
                      "message",
                      problem.text() + fix,
                      "extensions",
                      Map.of("code", problem.code())))));
    } else {
      json(context, problem.status(), Map.of("error", problem.toMap()));
    }
  }
}
