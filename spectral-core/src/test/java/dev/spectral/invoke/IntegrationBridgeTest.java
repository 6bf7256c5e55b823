package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.definition.InvalidComponentException;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.manifest.IntegrationManifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a host sees of an integration. */
class IntegrationBridgeTest {

  private final HostBridge bridge = new HostBridge(Courier.class.getName());
  private final Map<String, Object> instanceState = new HashMap<>();

  @Test
  void describesAnIntegration() {
    Map<String, Object> answer = bridge.apply(Map.of("operation", "describe"));
    assertThat(answer)
        .containsEntry("ok", true)
        .containsEntry("kind", "integration")
        .containsEntry(
            "flows",
            Map.of("poll", "poll", "batch", "batch", "plain", "plain", "referring", "referring"))
        .containsKeys("definition", "publishVariables", "publishingMetadata");
    assertThat(answer.get("yaml").toString()).contains("name: Courier", "isCodeNative: true");
    assertThat(answer.toString()).contains("forCodeNativeIntegration=true");
  }

  @Test
  void putsWhatTheLastImportLeftBehindIntoTheYaml() {
    Map<String, Object> request =
        Map.of("operation", "describe", "importMetadata", Map.of("flows", "left"));
    assertThat(bridge.apply(request).get("yaml").toString()).contains("flows: left");
  }

  @Test
  void tellsAComponentFromAnIntegration() {
    HostBridge component = new HostBridge(PostOffice.class.getName());
    assertThat(component.apply(Map.of("operation", "describe"))).containsEntry("kind", "component");
  }

  @Test
  void namesTheVariablesOfTheEnvironmentThatABuildLacks() {
    Assertions.assertThatThrownBy(() -> FlowInvoker.describe(TodoToSlack.class, Map.of()))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageContaining("[SP087]")
        .hasMessageContaining("SLACK_CLIENT_ID");
  }

  @Test
  void takesTheEnvironmentOfTheBuildIntoTheDefinition() {
    IntegrationDefinition definition =
        FlowInvoker.describe(TodoToSlack.class, Map.of("SLACK_CLIENT_ID", "client-1"));
    assertThat(IntegrationManifest.definition(definition).toString())
        .contains("client-1")
        .doesNotContain("${env.");
    assertThat(definition.toString())
        .contains("clientId", "Todo API Endpoint")
        .doesNotContain("client-1", "todo.example");
  }

  @Test
  void firesAndRunsAFlowAndAnswersWhatStateHasChanged() {
    Map<String, Object> fired = call("flowTrigger", Map.of("flow", "poll"));
    assertThat(fired).containsEntry("ok", true);
    assertThat(fired.get("state").toString()).contains("seen=1");
    Map<?, ?> result = (Map<?, ?>) fired.get("result");
    List<Object> calls = new ArrayList<>();
    Function<Map<String, Object>, Object> components =
        call -> {
          calls.add(call.get("inputs"));
          return "said";
        };
    Map<String, Object> run =
        call(
            "flow",
            Map.of("flow", "poll", "payload", result.get("payload"), "components", components));
    assertThat(calls).containsExactly(Map.of("text", "2 new, first a"));
    assertThat(((Map<?, ?>) run.get("result")).get("data")).isEqualTo("said");
  }

  @Test
  void firesTheTriggerOfAComponentThroughTheHost() {
    List<Object> asked = new ArrayList<>();
    Function<Map<String, Object>, Object> triggers =
        request -> {
          asked.add(request.get("trigger") + " " + request.get("function"));
          asked.add(request.get("inputs"));
          return Map.of(
              "payload", Map.of("body", Map.of("data", "said")),
              "response", Map.of("statusCode", 202, "body", "heard"),
              "instanceState", Map.of("seen", 1));
        };
    Map<String, Object> fired =
        call(
            "flowTrigger",
            Map.of(
                "flow",
                "referring",
                "inputs",
                Map.of("channel", "C1"),
                "componentTriggers",
                triggers));
    assertThat(asked).containsExactly("said perform", Map.of("channel", "C1"));
    assertThat(fired.get("result").toString()).contains("data=said", "statusCode=202");
    assertThat(fired.get("state").toString()).contains("seen=1");
  }

  @Test
  void preparesAConfiguration() {
    Map<String, Object> context =
        Map.of("configuration", Map.of("old", 1), "configurationEtag", "v0");
    Map<String, Object> answer =
        bridge.apply(Map.of("operation", "configurationInit", "context", context));
    assertThat(answer.toString()).contains("old=1", "etag=v0");
  }

  @Test
  void saysThatThereIsNothingToPrepare() {
    HostBridge other = new HostBridge(TodoToSlack.class.getName());
    assertThat(other.apply(Map.of("operation", "configurationInit")).get("error").toString())
        .contains("UNKNOWN_ACTION", "@ConfigurationInit");
  }

  @Test
  void namesTheFlowsThereAreWhenAskedForAnother() {
    Map<String, Object> answer = call("flow", Map.of("flow", "pol"));
    assertThat(answer).containsEntry("ok", false);
    assertThat(answer.get("error").toString()).contains("UNKNOWN_ACTION", "poll");
  }

  @Test
  void refusesAFunctionThatNoTriggerHas() {
    Map<String, Object> answer = call("flowTrigger", Map.of("flow", "poll", "function", "explode"));
    assertThat(answer.get("error").toString()).contains("INVALID_REQUEST", "explode");
  }

  @Test
  void asksADataSourceByTheNameOfItsVariable() {
    Map<String, Object> login =
        Map.of("fields", Map.of("clientId", "c"), "token", Map.of("access_token", "t"));
    Map<String, Object> request = new HashMap<>();
    request.put("operation", "dataSource");
    request.put("configVar", "Select Slack Channel");
    request.put("context", Map.of("configVars", Map.of("Slack Connection", login)));
    Map<String, Object> answer = new HostBridge(TodoToSlack.class.getName()).apply(request);
    assertThat(answer.toString()).contains("acme-C1");
  }

  private Map<String, Object> call(String operation, Map<String, Object> more) {
    Map<String, Object> request = new HashMap<>(more);
    request.put("operation", operation);
    request.put("context", Map.of("instanceState", instanceState));
    request.put("log", (Consumer<Object>) line -> {});
    return bridge.apply(request);
  }
}
