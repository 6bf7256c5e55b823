package dev.spectral.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.TriggerPayload;
import dev.spectral.integration.FlowDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call of another flow of the same instance: what that flow gets, and what the caller gets. */
final class SiblingCall {

  private SiblingCall() {}

  static TriggerPayload payload(FlowCall call, String caller) {
    Map<String, String> headers = new LinkedHashMap<>(call.headers());
    headers.put("prismatic-invoke-type", "Cross Flow");
    headers.put("prismatic-executionid", caller);
    return TestPayload.json(call.data()).toBuilder().headers(headers).build();
  }

  static FlowReply reply(FlowDefinition callee, FlowRun run) {
    if (!callee.synchronous()) {
      return accepted(run);
    }
    if (run.failure().isPresent()) {
      String message = run.failure().get().message();
      return new FlowReply(500, Map.of(), TestJson.tree(Map.of("error", message)));
    }
    return run.ran()
        ? new FlowReply(run.statusCode().orElse(200), run.headers(), run.data())
        : accepted(run);
  }

  private static FlowReply accepted(FlowRun run) {
    return run.response()
        .map(one -> new FlowReply(one.statusCode(), one.headers(), TextNode.valueOf(text(one))))
        .orElseGet(
            () ->
                new FlowReply(
                    200, Map.of(), TestJson.tree(Map.of("executionId", run.executionId()))));
  }

  private static String text(dev.spectral.HttpReply reply) {
    String body = reply.body();
    return body == null ? "" : body;
  }
}
