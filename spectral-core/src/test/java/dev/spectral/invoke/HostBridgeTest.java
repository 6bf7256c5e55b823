package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HostBridgeTest {

  private static final Map<String, Object> LOGIN =
      Map.of("key", "login", "fields", Map.of("key", "s3cret"));

  /** With spaces and a number that no JSON library would write again in that way. */
  private static final String BODY =
      "{ \"number\":\"D-1\",\"lines\":[ {\"article\":\"bolt\",\"count\":2.0} ]}";

  private final HostBridge bridge = new HostBridge(Depot.class.getName());
  private final List<Map<String, Object>> lines = new ArrayList<>();
  private final Map<String, Object> context = new HashMap<>();

  private JsonNode ask(Map<String, Object> request) {
    Map<String, Object> all = new HashMap<>(request);
    Consumer<Map<String, Object>> log = lines::add;
    all.put("context", context);
    all.put("log", log);
    return new ObjectMapper().valueToTree(bridge.apply(all));
  }

  private JsonNode act(String action, Map<String, Object> inputs) {
    return ask(
        Map.of("operation", "invoke", "action", action, "inputs", inputs, "connection", LOGIN));
  }

  private JsonNode fire(String trigger, Map<String, Object> payload) {
    return ask(
        Map.of(
            "operation", "trigger",
            "trigger", trigger,
            "payload", payload,
            "inputs", trigger.equals("delivered") ? Map.of("gate", "G7") : Map.of(),
            "connection", LOGIN));
  }

  private static Map<String, Object> posted(Object data) {
    return Map.of("rawBody", Map.of("data", data, "contentType", "application/json"));
  }

  @Test
  void firesATriggerWithTheBytesThatWereSent() {
    JsonNode answer = fire("delivered", posted(BODY.getBytes(StandardCharsets.UTF_8)));
    assertThat(answer.get("ok").asBoolean()).as(answer.toString()).isTrue();
    JsonNode seen = answer.at("/result/payload/body/data");
    assertThat(seen.get("number").asText()).isEqualTo("D-1");
    assertThat(seen.get("raw").asText()).isEqualTo(BODY);
    assertThat(seen.get("gate").asText()).isEqualTo("G7");
    assertThat(seen.get("key").asInt()).isEqualTo(6);
    assertThat(answer.at("/result/branch").asText()).isEqualTo("Delivered");
    assertThat(answer.at("/result/response/statusCode").asInt()).isEqualTo(200);
    assertThat(answer.at("/result/response/body").asText()).isEqualTo("thanks");
    assertThat(answer.at("/result/response/headers/X-Seen").asText()).isEqualTo("D-1");
    assertThat(answer.get("result").has("resultType")).isFalse();
  }

  @Test
  void readsBase64() {
    byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
    JsonNode answer = fire("delivered", posted(Base64.getEncoder().encodeToString(bytes)));
    assertThat(answer.at("/result/payload/body/data/raw").asText()).isEqualTo(BODY);
  }

  @Test
  void refusesABodyOfWhichTheBytesAreNotKnown() {
    JsonNode answer = fire("delivered", posted("{\"number\": 1}"));
    assertThat(answer.at("/error/code").asText()).isEqualTo("INVALID_REQUEST");
    assertThat(answer.at("/error/message").asText())
        .isEqualTo(
            "The payload's rawBody.data is text that is no base64, so the body as sent is not"
                + " known. Send the bytes, or base64 of them.");
    assertThat(fire("delivered", posted(7)).at("/error/message").asText())
        .contains("rawBody.data is java.lang.Integer");
  }

  @Test
  void saysWhereABodyDoesNotFit() {
    String body = "{\"number\":\"D-1\",\"lines\":[{\"article\":\"bolt\",\"count\":\"many\"}]}";
    JsonNode answer = fire("delivered", posted(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(answer.at("/error/code").asText()).isEqualTo("INVALID_INPUT");
    assertThat(answer.at("/error/problems/0/input").asText()).isEqualTo("body.lines[0].count");
  }

  @Test
  void givesThePayloadWhatTheContextKnows() {
    context.put("executionId", "e1");
    context.put("customer", Map.of("id", "c", "externalId", "x", "name", "Acme"));
    context.put("flow", Map.of("id", "f", "name", "Flow", "stableId", "s"));
    context.put("startedAt", "2026-05-04T10:00:00+02:00");
    context.put("webhookUrls", Map.of("Flow", "https://hooks.example/1"));
    JsonNode payload =
        fire(
                "echo",
                Map.of(
                    "headers", Map.of("X-A", List.of("1", "2")),
                    "queryParameters", Map.of("q", "a b"),
                    "pathFragment", "/more",
                    "body", Map.of("data", Map.of("n", 1), "contentType", "application/json"),
                    "flow", Map.of("id", "g", "name", "Other", "stableId", "t"),
                    "user", Map.of("id", "u", "email", "u@example.com", "name", "U")))
            .at("/result/payload");
    assertThat(payload.at("/headers/X-A").asText()).isEqualTo("1, 2");
    assertThat(payload.at("/queryParameters/q").asText()).isEqualTo("a b");
    assertThat(payload.at("/pathFragment").asText()).isEqualTo("/more");
    assertThat(payload.at("/body/data/n").asInt()).isEqualTo(1);
    assertThat(payload.at("/executionId").asText()).isEqualTo("e1");
    assertThat(payload.at("/customer/externalId").asText()).isEqualTo("x");
    assertThat(payload.at("/flow/name").asText()).isEqualTo("Other");
    assertThat(payload.at("/user/email").asText()).isEqualTo("u@example.com");
    assertThat(payload.at("/startedAt").asText()).isEqualTo("2026-05-04T08:00:00Z");
    assertThat(payload.at("/webhookUrls/Flow").asText()).isEqualTo("https://hooks.example/1");
  }

  @Test
  void tellsHowAPollEndedAndWhatItRemembers() {
    JsonNode first = fire("counted", Map.of());
    assertThat(first.at("/result/resultType").asText()).isEqualTo("polled_no_changes");
    JsonNode state = first.at("/state/instanceState");
    assertThat(state.at("/__prismaticInternal/polling/seen").asInt()).isEqualTo(1);

    context.put("instanceState", new ObjectMapper().convertValue(state, Map.class));
    JsonNode second = fire("counted", Map.of());
    assertThat(second.at("/result/resultType").asText()).isEqualTo("completed");
    assertThat(second.at("/result/payload/body/data").asInt()).isEqualTo(1);
  }

  @Test
  void callsLifecycleFunctions() {
    context.put("integrationState", Map.of("gone", 1, "kept", 2));
    Map<String, Object> request = new HashMap<>();
    request.put("operation", "trigger");
    request.put("trigger", "echo");
    request.put("function", "onInstanceDeploy");
    JsonNode answer = ask(request);
    assertThat(answer.get("result")).isEmpty();
    assertThat(answer.at("/state/crossFlowState").toString()).isEqualTo("{\"deployed\":true}");
    assertThat(answer.at("/state/integrationState").toString()).isEqualTo("{\"kept\":2}");
    assertThat(answer.get("state").has("instanceState")).isFalse();

    request.put("function", "onInstanceDeployed");
    assertThat(ask(request).at("/error/message").asText())
        .startsWith("\"onInstanceDeployed\" is no function of a trigger. Use one of [perform,");
    request.put("function", "webhookCreate");
    assertThat(ask(request).at("/error/code").asText()).isEqualTo("UNKNOWN_ACTION");
  }

  @Test
  void asksDataSources() {
    JsonNode answer =
        ask(
            Map.of(
                "operation",
                "dataSource",
                "dataSource",
                "gates",
                "inputs",
                Map.of("hall", "H"),
                "connection",
                LOGIN));
    assertThat(answer.at("/result/data").toString()).isEqualTo("[\"H1\",\"H6\"]");
  }

  @Test
  void keepsNothingOfACallThatFails() {
    List<Object> list = new ArrayList<>(List.of("old"));
    context.put("instanceState", Map.of("list", list));
    JsonNode failed = act("change", Map.of("fails", true));
    assertThat(failed.get("ok").asBoolean()).isFalse();
    assertThat(failed.has("state")).isFalse();
    JsonNode answer = act("change", Map.of("fails", false));
    assertThat(answer.at("/state/instanceState/list").toString()).isEqualTo("[\"old\",\"new\"]");
    assertThat(list).as("the host's own list").containsExactly("old");
    assertThat(act("spoil", Map.of()).at("/error/code").asText()).isEqualTo("RESULT_ERROR");
  }

  @Test
  void givesAContextAllThatTheHostKnows() {
    context.put("webhookApiKeys", Map.of("Flow", List.of("k1", "k2")));
    context.put("invokeUrl", "https://hooks.example/1");
    context.put("integration", Map.of("id", "i", "name", "I", "versionSequenceId", "v"));
    context.put("isSimulatedTestExecution", true);
    context.put("executionFrame", Map.of("invokedByExecutionJWT", "j.w.t", "stepName", "Step 1"));
    context.put("flowSchemas", Map.of("Flow", Map.of("invoke", Map.of("title", "T"))));
    context.put("batch", Map.of("enabled", true, "batchSize", 20));
    context.put("runnerAllocatedMemoryMb", "1024");
    JsonNode told = act("tell", Map.of()).at("/result/data");
    assertThat(told.at("/webhookApiKeys/Flow/1").asText()).isEqualTo("k2");
    assertThat(told.at("/invokeUrl").asText()).isEqualTo("https://hooks.example/1");
    assertThat(told.at("/integration/versionSequenceId").asText()).isEqualTo("v");
    assertThat(told.at("/simulated").asBoolean()).isTrue();
    assertThat(told.at("/frame/stepName").asText()).isEqualTo("Step 1");
    assertThat(told.at("/frame/invokedByExecutionJwt").asText()).isEqualTo("Secret[****]");
    assertThat(told.at("/schemas/Flow/invoke/title").asText()).isEqualTo("T");
    assertThat(told.at("/batch").toString()).isEqualTo("{\"enabled\":true,\"batchSize\":20}");
    assertThat(told.at("/allowedMemoryMb").asInt()).isEqualTo(1024);
  }

  @Test
  void leavesOutWhatTheHostDoesNotKnow() {
    JsonNode told = act("tell", Map.of()).at("/result/data");
    assertThat(told.get("user").isNull()).isTrue();
    assertThat(told.at("/frame")).isEmpty();
    assertThat(told.at("/schemas")).isEmpty();
    assertThat(told.at("/batch").toString()).isEqualTo("{\"enabled\":false,\"batchSize\":1}");
    assertThat(told.get("allowedMemoryMb").isNull()).isTrue();
  }

  @Test
  void callsFlowsThroughTheHost() {
    List<Map<String, Object>> calls = new ArrayList<>();
    Function<Map<String, Object>, Map<String, Object>> host =
        call -> {
          calls.add(call);
          return Map.of("statusCode", 202, "data", Map.of("executionId", "e2"));
        };
    context.put("invokeFlow", host);
    JsonNode reply = act("call", Map.of()).at("/result/data");
    assertThat(reply.at("/statusCode").asInt()).isEqualTo(202);
    assertThat(reply.at("/data/executionId").asText()).isEqualTo("e2");
    assertThat(calls)
        .containsExactly(
            Map.of(
                "flow", "Other",
                "data", Map.of("article", "bolt", "count", 3),
                "headers", Map.of()));
    assertThat(act("misuse", Map.of()).at("/error/message").asText())
        .startsWith("The data for the flow \"Other\" cannot be JSON: ");
  }

  @Test
  void handsMetricsAndSectionsOnWithoutSecrets() {
    act("log", Map.of());
    assertThat(lines)
        .extracting(line -> line.get("kind"))
        .containsExactly("METRIC", null, "SECTION", null, "SECTION_END", null);
    assertThat(lines.get(0)).containsEntry("data", Map.of("key", "is ****", "count", 3));
    assertThat(lines.get(1))
        .containsEntry("level", "WARN")
        .containsEntry("message", "A metric is left out: java.lang.Thread is no JSON object.");
    assertThat(lines.get(3))
        .containsEntry("section", "With ****")
        .containsEntry("message", "inside");
    assertThat(lines.get(4)).containsEntry("data", Map.of("key", "****"));
    assertThat(lines.get(5)).doesNotContainKey("section");
    assertThat((String) lines.get(5).get("message")).hasSize(4096);
    assertThat(lines.toString()).doesNotContain("s3cret");
  }

  @Test
  void namesWhatItCanBeAsked() {
    assertThat(ask(Map.of("operation", "dance")).at("/error/message").asText())
        .isEqualTo(
            "\"dance\" is none of describe, invoke, examplePerform, dataSource, trigger,"
                + " testConnection, flow, flowTrigger and configurationInit.");
  }
}
