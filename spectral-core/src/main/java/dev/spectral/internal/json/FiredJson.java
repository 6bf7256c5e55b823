package dev.spectral.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import org.jspecify.annotations.Nullable;

/** How what a trigger returns becomes the payload that the flow sees. */
public final class FiredJson {

  private FiredJson() {}

  /**
   * Write an example of a trigger's result.
   *
   * @param value what the example method returned, or null
   * @return {@code {"payload": …}}, with a branch where there is one
   * @throws IllegalArgumentException when the value cannot be JSON
   */
  public static JsonNode example(@Nullable Object value) {
    TriggerResult<?> result = result(value);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Object data = result.data();
    if (data instanceof TriggerPayload payload) {
      node.set("payload", Json.tree(payload));
    } else {
      ObjectNode payload = node.putObject("payload");
      if (data != null) {
        payload.putObject("body").set("data", Json.tree(data));
      }
      if (value instanceof TriggerBatch<?> batch) {
        payload.set("paginationState", Json.tree(batch.paginationState()));
      }
    }
    if (result.branch() != null) {
      node.put("branch", result.branch());
    }
    return node;
  }

  /**
   * Write the payload that the flow sees.
   *
   * @param value what the trigger returned, or null
   * @param given the payload that the trigger was fired with
   * @return the payload
   * @throws IllegalArgumentException when the value cannot be JSON
   */
  public static JsonNode payload(@Nullable Object value, TriggerPayload given) {
    Object data = result(value).data();
    if (data instanceof TriggerPayload payload) {
      return Json.tree(payload);
    }
    ObjectNode node = (ObjectNode) Json.tree(given);
    if (data != null) {
      ObjectNode body = node.putObject("body");
      body.set("data", Json.tree(data));
      body.put("contentType", "application/json");
    }
    if (value instanceof TriggerBatch<?> batch) {
      node.set("paginationState", Json.tree(batch.paginationState()));
    }
    return node;
  }

  /**
   * Unwrap what a trigger returned.
   *
   * @param value what it returned, or null
   * @return the same as a result
   */
  public static TriggerResult<?> result(@Nullable Object value) {
    if (value instanceof TriggerResult<?> result) {
      return result;
    }
    return value instanceof TriggerBatch<?> batch
        ? new TriggerResult<>(batch.items(), batch.branch(), batch.response(), batch.nothingNew())
        : TriggerResult.of(value);
  }
}
