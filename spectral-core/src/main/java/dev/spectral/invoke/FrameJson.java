package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.ExecutionFrame;
import dev.spectral.Secret;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An execution frame as the platform writes it. */
final class FrameJson {

  private static final String JWT = "invokedByExecutionJWT";

  private FrameJson() {}

  static ObjectNode of(ExecutionFrame frame) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Secret jwt = frame.invokedByExecutionJwt();
    put(json, JWT, jwt == null ? null : jwt.reveal());
    put(json, "invokedByExecutionStartedAt", frame.invokedByExecutionStartedAt());
    put(json, "componentActionKey", frame.componentActionKey());
    put(json, "executionId", frame.executionId());
    put(json, "executionStartedAt", frame.executionStartedAt());
    put(json, "stepName", frame.stepName());
    put(json, "loopPath", frame.loopPath());
    put(json, "customSource", frame.customSource());
    return json;
  }

  private static void put(ObjectNode json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }

  static ExecutionFrame read(Map<String, Object> values) {
    String jwt = HostValues.textOrNull(values, JWT);
    Instant calledAt = HostValues.instant(values, "invokedByExecutionStartedAt");
    return new ExecutionFrame(
        jwt == null ? null : Secret.of(jwt),
        calledAt,
        HostValues.textOrNull(values, "componentActionKey"),
        HostValues.textOrNull(values, "executionId"),
        HostValues.instant(values, "executionStartedAt"),
        HostValues.textOrNull(values, "stepName"),
        HostValues.textOrNull(values, "loopPath"),
        HostValues.textOrNull(values, "customSource"));
  }
}
