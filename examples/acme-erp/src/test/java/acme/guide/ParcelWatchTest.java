package acme.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.spectral.ComponentCalls;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ConfigCall;
import dev.spectral.invoke.ExecutionCall;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.Outcome;
import dev.spectral.manifest.IntegrationManifest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParcelWatchTest {

  private static final ComponentCalls NONE =
      call -> {
        throw new IllegalStateException(call.toString());
      };

  private final FlowInvoker watch = FlowInvoker.of(ParcelWatch.class);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, Object> instanceState = new HashMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhatMoved() {
    answers.put("/moved", "[{\"number\": \"P-1\", \"place\": \"Chicago\"}]");
    assertThat(run("tell-what-moved", "{}")).isInstanceOf(Outcome.Success.class);
    assertThat(requests)
        .containsExactly(
            "GET /moved null ", "POST /rooms/C1 Bearer t-1 {\"text\":\"P-1 is in Chicago\"}");
  }

  @Test
  void answersWhoeverToldOfAnArrival() throws IOException {
    TriggerPayload payload =
        TriggerPayload.builder()
            .body(
                new TriggerPayload.Body(
                    json("{\"arrival\": {\"number\": \"P-2\", \"recipient\": \"Ada\"}}"), null))
            .build();
    Outcome.Fired fired = (Outcome.Fired) fire("arrived", TriggerFunction.PERFORM, payload);
    assertThat(fired.response().body()).isEqualTo("thank you");
    Outcome.Success done = (Outcome.Success) run("arrived", fired.payload().toString());
    assertThat(done.data().path("told").asText()).isEqualTo("Ada");
    assertThat(requests)
        .containsExactly("POST /rooms/C1 Bearer t-1 {\"text\":\"Ada, P-2 is here\"}");
  }

  @Test
  void asksForWhatWasLostSinceTheLastTime() {
    answers.put("/lost", "[{\"number\": \"P-3\", \"place\": \"\"}]");
    TriggerPayload nothing = TriggerPayload.builder().build();
    fire("lost", TriggerFunction.PERFORM, nothing);
    fire("lost", TriggerFunction.PERFORM, nothing);
    assertThat(requests).containsExactly("GET /lost?since=0 null ", "GET /lost?since=P-3 null ");
  }

  @Test
  void offersTheRooms() {
    answers.put("/rooms", "[{\"label\": \"general\", \"key\": \"C1\"}]");
    Outcome offered = watch.dataSource(new ConfigCall("Room", context(), NONE, line -> {}));
    assertThat(((Outcome.Success) offered).data().toString()).contains("general");
  }

  @Test
  void takesTheIdOfTheClientFromTheEnvironmentOfTheBuild() {
    IntegrationDefinition definition =
        FlowInvoker.describe(ParcelWatch.class, Map.of("CHAT_CLIENT_ID", "watch-1"));
    assertThat(IntegrationManifest.definition(definition).toString()).contains("watch-1");
  }

  private Outcome run(String flow, String payload) {
    try {
      return watch.flow(new ExecutionCall(flow, json(payload), context(), NONE, line -> {}));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Outcome fire(String flow, TriggerFunction function, TriggerPayload payload) {
    return watch.trigger(new FlowTriggerCall(flow, function, payload, context(), NONE, line -> {}));
  }

  private CallContext context() {
    String here = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, Object> chat =
        Map.of(
            "fields", Map.of("clientId", "watch-1", "api", here),
            "token", Map.of("access_token", "t-1"));
    return CallContext.builder()
        .configVars(Map.of("Chat", chat, "Parcel desk", here, "Room", "C1"))
        .instanceState(instanceState)
        .build();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + body);
    byte[] answer =
        answers
            .getOrDefault(exchange.getRequestURI().getPath(), "{}")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
