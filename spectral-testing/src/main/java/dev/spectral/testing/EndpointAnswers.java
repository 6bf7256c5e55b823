package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.HttpReply;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.invoke.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the caller of an endpoint is answered, and what is logged of it. */
final class EndpointAnswers {

  private static final String JSON = "application/json";

  private final CapturedLogs logs = new CapturedLogs();
  private @Nullable FlowRun preprocess;

  void preprocessed(FlowRun run) {
    preprocess = run;
  }

  EndpointRun ran(FlowDefinition flow, FlowRun run) {
    return new EndpointRun(reply(flow, run), preprocess, run, logs);
  }

  EndpointRun unauthorized(String flow) {
    return refused(401, "The flow \"" + flow + "\" needs an API key in the header Api-Key.");
  }

  EndpointRun failed(FlowDefinition flow, Outcome.Failure failure) {
    return refused(500, "The preprocess flow \"" + flow.name() + "\" failed: " + failure.message());
  }

  EndpointRun unknown(String what, @Nullable String name, List<String> known) {
    String which = name == null ? "The request names no " + what : "No " + what + " is \"" + name;
    return refused(404, which + (name == null ? "" : "\"") + ", so nothing ran. Known: " + known);
  }

  private EndpointRun refused(int status, String message) {
    logs.logger().error(message);
    return new EndpointRun(json(status, Map.of("error", message)), preprocess, null, logs);
  }

  private static HttpReply reply(FlowDefinition flow, FlowRun run) {
    boolean waits = flow.synchronous() || !run.ran();
    if (waits && run.failure().isPresent()) {
      return json(500, Map.of("error", run.failure().get().message()));
    }
    return flow.synchronous() && run.ran()
        ? result(run)
        : run.response().orElseGet(() -> json(200, Map.of("executionId", run.executionId())));
  }

  private static HttpReply result(FlowRun run) {
    HttpReply reply = HttpReply.status(run.statusCode().orElse(200));
    for (Map.Entry<String, String> header : run.headers().entrySet()) {
      reply = reply.header(header.getKey(), header.getValue());
    }
    JsonNode data = run.data();
    boolean text = data.isTextual() && run.contentType().isPresent();
    return reply.body(run.contentType().orElse(JSON), text ? data.asText() : data.toString());
  }

  private static HttpReply json(int status, Map<String, ?> body) {
    return HttpReply.status(status).body(JSON, TestJson.tree(body).toString());
  }
}
