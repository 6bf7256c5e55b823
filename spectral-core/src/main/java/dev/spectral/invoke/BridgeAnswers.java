package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import dev.spectral.InvalidInputException;
import dev.spectral.http.HttpStatusException;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a host receives. */
final class BridgeAnswers {

  private BridgeAnswers() {}

  static Map<String, Object> of(Outcome ended, CallState state) {
    Outcome outcome = state.settle(ended);
    if (outcome instanceof Outcome.Failure failure) {
      return failure(failure);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("ok", true);
    answer.put(
        "result",
        outcome instanceof Outcome.Success success
            ? success(success)
            : fired((Outcome.Fired) outcome));
    Map<String, Map<String, Object>> changes = state.changes();
    if (!changes.isEmpty()) {
      answer.put("state", changes);
    }
    return answer;
  }

  private static Map<String, @Nullable Object> success(Outcome.Success success) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("data", Json.plain(success.data()));
    put(result, "branch", success.branch());
    put(result, "statusCode", success.statusCode());
    put(result, "headers", success.headers().isEmpty() ? null : success.headers());
    put(result, "contentType", success.contentType());
    JsonNode supplement = success.supplementalData();
    put(result, "supplementalData", supplement == null ? null : Json.plain(supplement));
    return result;
  }

  private static Map<String, @Nullable Object> fired(Outcome.Fired fired) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    put(result, "payload", Json.plain(fired.payload()));
    put(result, "branch", fired.branch());
    HttpReply reply = fired.response();
    if (reply != null) {
      Map<String, @Nullable Object> response = new LinkedHashMap<>();
      response.put("statusCode", reply.statusCode());
      response.put("contentType", reply.contentType());
      put(response, "headers", reply.headers().isEmpty() ? null : reply.headers());
      put(response, "body", reply.body());
      result.put("response", response);
    }
    Outcome.PollResult end = fired.result();
    put(result, "resultType", end == null ? null : end.name().toLowerCase(Locale.ROOT));
    return result;
  }

  private static void put(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static Map<String, Object> failure(Outcome.Failure failure) {
    Map<String, Object> answer = error(failure.kind().name(), failure.type(), failure.message());
    Map<String, Object> error = HostValues.map(answer.get("error"));
    if (failure.error() instanceof InvalidInputException invalid) {
      error.put(
          "problems",
          invalid.problems().stream()
              .map(one -> Map.of("input", one.input(), "message", one.message(), "fix", one.fix()))
              .toList());
    }
    if (failure.error() instanceof HttpStatusException http) {
      error.put("http", Map.of("status", http.status()));
    }
    return answer;
  }

  static Map<String, Object> error(String code, String type, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("type", type);
    error.put("message", message);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("ok", false);
    answer.put("error", error);
    return answer;
  }
}
