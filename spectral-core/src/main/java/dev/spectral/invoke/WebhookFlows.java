package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.ExecutionFrame;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.Secret;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpRequest;
import dev.spectral.http.HttpResponse;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Names;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls a flow by posting to its webhook, and tells the platform which execution called. */
final class WebhookFlows implements Function<FlowCall, FlowReply> {

  private final CallContext facts;

  WebhookFlows(CallContext facts) {
    this.facts = facts;
  }

  @Override
  public FlowReply apply(FlowCall call) {
    HttpRequest request = request(call);
    call.headers().forEach(request::header);
    facts.webhookApiKeys().getOrDefault(call.flow(), List.of()).stream()
        .findFirst()
        .ifPresent(key -> request.header("Api-Key", Secret.of(key)));
    String source = call.source();
    ExecutionFrame frame = facts.executionFrame();
    ObjectNode lineage = FrameJson.of(source == null ? frame : frame.withCustomSource(source));
    if (!lineage.isEmpty()) {
      request.header("prismatic-invoked-by", Secret.of(lineage.toString()));
    }
    request.header("prismatic-invoke-type", "Cross Flow");
    request.header("prismatic-executionid", facts.executionId());
    return reply(request.body(call.data()).send());
  }

  /** Starts a request to the flow's webhook, whose address may have a query. */
  private HttpRequest request(FlowCall call) {
    Map<String, String> urls = facts.webhookUrls();
    String url = urls.get(call.flow());
    if (url == null) {
      throw new IllegalArgumentException(unknown(call.flow(), List.copyOf(urls.keySet())));
    }
    URI webhook = URI.create(url);
    String query = webhook.getRawQuery();
    HttpClient client = HttpClient.builder().baseUrl(webhook.resolve("/")).build();
    return client.request("POST", webhook.getRawPath() + (query == null ? "" : "?" + query));
  }

  private static String unknown(String flow, List<String> flows) {
    String none =
        "The instance has no flow \"" + flow + "\" with a webhook, so it cannot be called. ";
    return none
        + Names.didYouMean(flow, flows)
        + (flows.isEmpty() ? "It has none." : "Use one of " + flows + ".");
  }

  private static FlowReply reply(HttpResponse response) {
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .headers()
        .asMap()
        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return new FlowReply(response.status(), headers, data(response));
  }

  private static JsonNode data(HttpResponse response) {
    if (!response.hasBody()) {
      return NullNode.getInstance();
    }
    @Nullable JsonNode json = Json.parse(response.text());
    return json == null ? TextNode.valueOf(response.text()) : json;
  }
}
