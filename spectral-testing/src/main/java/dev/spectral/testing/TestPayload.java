package dev.spectral.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.Data;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerPayload.Body;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payload for tests of triggers, filled with plausible values. */
public final class TestPayload {

  private static final String CONTENT_TYPE = "application/json";
  private static final String SENT = "{\"foo\":\"bar\"}";

  private TestPayload() {}

  /**
   * Make the payload that a trigger gets where a test gives no other: a JSON body {@code
   * {"foo":"bar"}}, and the identifiers of {@link TestContext}. Change it with {@link
   * TriggerPayload#toBuilder()}.
   *
   * @return a payload that started now, never null
   */
  public static TriggerPayload defaultTriggerPayload() {
    return defaultTriggerPayload(Instant.now());
  }

  /**
   * Make a payload with a JSON body, as a caller that posts it.
   *
   * @param data anything that can be JSON: a record, a list, a map, JSON; null for JSON null
   * @return a payload whose raw body is that JSON in UTF-8, never null
   * @throws IllegalArgumentException when the data cannot be JSON
   */
  public static TriggerPayload json(@Nullable Object data) {
    String sent = TestJson.tree(data).toString();
    return TriggerPayload.builder()
        .headers(Map.of("content-type", CONTENT_TYPE))
        .received(new Data(sent.getBytes(StandardCharsets.UTF_8), CONTENT_TYPE))
        .build();
  }

  /**
   * Make a payload with a text for a body, as a caller that posts it.
   *
   * @param body what is sent, in UTF-8, never null
   * @param contentType its media type, such as {@code application/xml}, never null
   * @return a payload, its body read as its media type says, never null
   */
  public static TriggerPayload text(String body, String contentType) {
    return TriggerPayload.builder()
        .headers(Map.of("content-type", contentType))
        .received(new Data(body.getBytes(StandardCharsets.UTF_8), contentType))
        .build();
  }

  static TriggerPayload defaultTriggerPayload(Instant startedAt) {
    TestContext context = TestContext.create();
    return TriggerPayload.builder()
        .headers(Map.of("content-type", CONTENT_TYPE))
        .rawBody(new Data(SENT.getBytes(StandardCharsets.UTF_8), CONTENT_TYPE))
        .body(new Body(TextNode.valueOf(SENT), CONTENT_TYPE))
        .webhookUrls(context.webhookUrls())
        .webhookApiKeys(context.webhookApiKeys())
        .invokeUrl(context.invokeUrl())
        .executionId("executionId")
        .customer(context.customer())
        .instance(context.instance())
        .user(context.user())
        .integration(context.integration())
        .flow(context.flow())
        .startedAt(startedAt)
        .build();
  }
}
