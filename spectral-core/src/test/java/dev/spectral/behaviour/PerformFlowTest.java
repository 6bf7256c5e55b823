package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ExecutionFrame;
import dev.spectral.Secret;
import dev.spectral.http.HttpStatusException;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recorded cases of calls of other flows. */
class PerformFlowTest {

  private static final String WITH_SOURCE = "CNI invokeFlow: customSource added to the frame";
  private static final String BARE = "invokeFlow without API keys or body";

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Shows(WITH_SOURCE)
  void postsToTheWebhookOfTheFlow() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().code(202).body("{\"executionId\":\"e2\"}").build());
    Outcome outcome = call(Map.of("flow", "Other", "source", "my-source"), List.of("key1", "key2"));
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    JsonNode reply = ((Outcome.Success) outcome).data();
    assertThat(reply.get("statusCode").asInt()).isEqualTo(202);
    assertThat(reply.at("/data/executionId").asText()).isEqualTo("e2");

    JsonNode golden = golden(WITH_SOURCE);
    RecordedRequest request = server.takeRequest();
    assertAlike(request, golden);
    assertThat(request.getHeaders().get("Content-Type"))
        .startsWith(golden.at("/headers/content-type").asText());
    assertThat(request.getHeaders().get("X-Mine")).isEqualTo("kept");
  }

  @Test
  @Shows(BARE)
  void postsNothingWhereThereIsNoData() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().build());
    Outcome outcome = call(Map.of("flow", "Other"), List.of());
    assertThat(((Outcome.Success) outcome).data().get("data").isNull()).isTrue();

    RecordedRequest request = server.takeRequest();
    assertAlike(request, golden(BARE));
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    assertThat(request.getHeaders().get("Api-Key")).isEqualTo("mine");
  }

  @Test
  @Shows("invokeFlow to an unknown flow (undefined URL)")
  void namesTheFlowsThereAre() {
    Outcome.Failure failure = (Outcome.Failure) call(Map.of("flow", "Othr"), List.of());
    assertThat(failure.error()).isInstanceOf(IllegalArgumentException.class);
    assertThat(failure.message())
        .isEqualTo(
            "The instance has no flow \"Othr\" with a webhook, so it cannot be called. Did you mean"
                + " \"Other\"? Use one of [Other].");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysThatTheFlowRefused() {
    server.enqueue(new MockResponse.Builder().code(401).build());
    Outcome.Failure failure =
        (Outcome.Failure) call(Map.of("flow", "Other", "source", "s"), List.of("key-of-a-flow"));
    assertThat(failure.error()).isInstanceOf(HttpStatusException.class);
    assertThat(failure.error().toString()).contains("401").doesNotContain("key-of-a-flow", "jwt");
  }

  /** Holds method, path, body and the platform's headers against the recorded ones. */
  private static void assertAlike(RecordedRequest request, JsonNode golden) {
    assertThat(request.getMethod()).isEqualTo(golden.get("method").asText());
    assertThat(request.getTarget()).isEqualTo(golden.get("url").asText());
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    assertThat(body).isEqualTo(golden.get("body").asText());
    golden
        .get("headers")
        .properties()
        .forEach(
            header -> {
              if (!header.getKey().equals("content-type")) {
                assertThat(request.getHeaders().get(header.getKey()))
                    .as(header.getKey())
                    .isEqualTo(header.getValue().asText());
              }
            });
  }

  private static JsonNode golden(String name) {
    return PerformTableTest.recorded(name).at("/result/0");
  }

  private Outcome call(Map<String, String> inputs, List<String> keys) {
    ExecutionFrame frame =
        new ExecutionFrame(Secret.of("jwt"), null, null, null, null, "s", null, null);
    CallContext context =
        CallContext.builder()
            .webhookUrls(Map.of("Other", server.url("/hook").toString()))
            .webhookApiKeys(Map.of("Other", keys))
            .executionId("exec-1")
            .executionFrame(frame)
            .build();
    return ComponentInvoker.of(Performer.class)
        .action(new ActionCall("call", inputs, context, line -> {}));
  }
}
