package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.internal.json.FiredJson;
import dev.spectral.internal.json.Json;
import dev.spectral.invoke.Outcome.PollResult;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a trigger of an existing component has answered. */
final class FiredAnswers {

  private FiredAnswers() {}

  /** Reads an answer; without a payload, what was received passes through. */
  static Outcome.Fired read(JsonNode answer, TriggerPayload received) {
    JsonNode payload = answer.path("payload");
    return new Outcome.Fired(
        payload.isObject() ? payload : FiredJson.payload(null, received),
        response(answer.path("response")),
        answer.path("branch").textValue(),
        result(answer.path("resultType").asText()));
  }

  private static @Nullable HttpReply response(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    Map<String, Object> values = Json.map(node);
    Long status = HostValues.number(values, "statusCode");
    return new HttpReply(
        status == null ? 200 : Math.toIntExact(status),
        HostValues.text(values, "contentType", "text/plain"),
        HostValues.texts(values.get("headers")),
        HostValues.textOrNull(values, "body"));
  }

  private static @Nullable PollResult result(String wire) {
    return Stream.of(PollResult.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(wire))
        .findFirst()
        .orElse(null);
  }
}
