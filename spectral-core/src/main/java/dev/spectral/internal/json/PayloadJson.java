package dev.spectral.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.Data;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerPayloadBuilder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a payload as it stands in JSON; what is not there is empty. */
public final class PayloadJson {

  private PayloadJson() {}

  /**
   * Read a payload.
   *
   * @param json a JSON object, of the platform or written by {@link Json}
   * @return the payload
   */
  public static TriggerPayload read(JsonNode json) {
    JsonNode body = json.path("body");
    TriggerPayloadBuilder builder =
        TriggerPayload.builder()
            .headers(texts(json.path("headers")))
            .queryParameters(texts(json.path("queryParameters")))
            .pathFragment(json.path("pathFragment").asText(""))
            .webhookUrls(texts(json.path("webhookUrls")))
            .webhookApiKeys(keys(json.path("webhookApiKeys")))
            .invokeUrl(json.path("invokeUrl").asText(""))
            .executionId(json.path("executionId").asText(""))
            .globalDebug(json.path("globalDebug").asBoolean())
            .startedAt(moment(json.path("startedAt").asText("")))
            .rawBody(data(json.path("rawBody")))
            .paginationState(orNull(json.path("paginationState")));
    places(builder, json);
    return builder
        .body(new TriggerPayload.Body(orNull(body.path("data")), text(body.path("contentType"))))
        .build();
  }

  private static void places(TriggerPayloadBuilder builder, JsonNode json) {
    JsonNode customer = json.path("customer");
    JsonNode instance = json.path("instance");
    JsonNode integration = json.path("integration");
    JsonNode flow = json.path("flow");
    JsonNode user = json.path("user");
    builder
        .customer(
            new Customer(
                customer.path("id").asText(""),
                text(customer.path("externalId")),
                customer.path("name").asText("")))
        .instance(new Instance(instance.path("id").asText(""), instance.path("name").asText("")))
        .integration(
            new Integration(
                integration.path("id").asText(""),
                integration.path("name").asText(""),
                integration.path("versionSequenceId").asText(""),
                text(integration.path("externalVersion"))))
        .flow(
            new Flow(
                flow.path("id").asText(""),
                flow.path("name").asText(""),
                flow.path("stableId").asText("")))
        .user(
            user.isObject()
                ? new User(
                    user.path("id").asText(""),
                    user.path("email").asText(""),
                    user.path("name").asText(""),
                    text(user.path("externalId")))
                : null);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }

  private static @Nullable JsonNode orNull(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node;
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts;
  }

  private static Map<String, List<String>> keys(JsonNode node) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      List<String> keys = new ArrayList<>();
      one.getValue().forEach(key -> keys.add(key.asText()));
      all.put(one.getKey(), keys);
    }
    return all;
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }

  private static Data data(JsonNode node) {
    String type = node.path("contentType").asText("application/octet-stream");
    try {
      JsonNode bytes = node.path("data");
      return new Data(
          bytes.isMissingNode() || bytes.isNull() ? new byte[0] : bytes.binaryValue(), type);
    } catch (IOException e) {
      return new Data(
          node.path("data").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8), type);
    }
  }
}
