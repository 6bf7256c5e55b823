package dev.spectral.invoke;

import dev.spectral.Data;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerPayload.Body;
import dev.spectral.TriggerPayloadBuilder;
import dev.spectral.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a host says has started a flow. What it leaves out is as in the context. */
final class BridgePayloads {

  private static final String USUAL_TYPE = "application/octet-stream";

  private BridgePayloads() {}

  /**
   * Reads a payload.
   *
   * @throws IllegalArgumentException when the body is neither bytes nor base64
   */
  static TriggerPayload payload(Map<String, Object> values, CallContext context) {
    TriggerPayloadBuilder builder =
        TriggerPayload.builder()
            .headers(HostValues.texts(values.get("headers")))
            .queryParameters(HostValues.texts(values.get("queryParameters")))
            .pathFragment(HostValues.text(values, "pathFragment"))
            .globalDebug(HostValues.flag(values, "globalDebug") || context.globalDebug())
            .paginationState(
                values.get("paginationState") == null
                    ? null
                    : Json.tree(values.get("paginationState")));
    withPlaces(builder, values, context);
    Data raw = raw(HostValues.map(values, "rawBody"));
    if (raw != null) {
      builder.received(raw);
    }
    Object body = values.get("body");
    return body == null ? builder.build() : builder.body(body(HostValues.map(body))).build();
  }

  private static void withPlaces(
      TriggerPayloadBuilder builder, Map<String, Object> values, CallContext context) {
    Instant startedAt = HostValues.instant(values, "startedAt");
    builder
        .invokeUrl(HostValues.text(values, "invokeUrl", context.invokeUrl()))
        .executionId(HostValues.text(values, "executionId", context.executionId()))
        .startedAt(startedAt == null ? context.startedAt() : startedAt)
        .webhookUrls(
            values.containsKey("webhookUrls")
                ? HostValues.texts(values.get("webhookUrls"))
                : context.webhookUrls())
        .webhookApiKeys(
            values.containsKey("webhookApiKeys")
                ? HostValues.lists(values.get("webhookApiKeys"))
                : context.webhookApiKeys());
    Map<String, Object> customer = HostValues.map(values, "customer");
    builder.customer(customer.isEmpty() ? context.customer() : BridgeContexts.customer(customer));
    Map<String, Object> instance = HostValues.map(values, "instance");
    builder.instance(instance.isEmpty() ? context.instance() : BridgeContexts.instance(instance));
    Map<String, Object> user = HostValues.map(values, "user");
    builder.user(user.isEmpty() ? context.user() : BridgeContexts.user(user));
    Map<String, Object> integration = HostValues.map(values, "integration");
    builder.integration(
        integration.isEmpty() ? context.integration() : BridgeContexts.integration(integration));
    Map<String, Object> flow = HostValues.map(values, "flow");
    builder.flow(flow.isEmpty() ? context.flow() : BridgeContexts.flow(flow));
  }

  private static Body body(Map<String, Object> values) {
    Object data = values.get("data");
    return new Body(
        data == null ? null : Json.tree(data), HostValues.textOrNull(values, "contentType"));
  }

  /** The bytes as they came, whether the host holds them as bytes or in base64. */
  private static @Nullable Data raw(Map<String, Object> values) {
    Object data = values.get("data");
    if (data == null) {
      return null;
    }
    String contentType = HostValues.text(values, "contentType", USUAL_TYPE);
    if (data instanceof byte[] bytes) {
      return new Data(bytes, contentType);
    }
    if (data instanceof String text) {
      try {
        byte[] encoded = text.getBytes(StandardCharsets.ISO_8859_1);
        return new Data(Base64.getDecoder().decode(encoded), contentType);
      } catch (IllegalArgumentException e) {
        throw refusal("text that is no base64");
      }
    }
    throw refusal(data.getClass().getName());
  }

  private static IllegalArgumentException refusal(String what) {
    return new IllegalArgumentException(
        "The payload's rawBody.data is "
            + what
            + ", so the body as sent is not known. Send the bytes, or base64 of them.");
  }
}
