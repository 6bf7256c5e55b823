package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ConfigException;
import dev.spectral.internal.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowInvokerTest {

  private static final ComponentCalls NONE =
      call -> {
        throw new IllegalStateException(call.toString());
      };
  private static final String TOKEN = "xoxb-very-secret";

  private final FlowInvoker invoker = FlowInvoker.of(TodoToSlack.class);
  private final Map<String, Object> vars = new HashMap<>();
  private final Map<String, Object> instanceState = new HashMap<>();
  private final Map<String, Object> crossFlowState = new HashMap<>();
  private final List<LogEntry> log = new ArrayList<>();

  FlowInvokerTest() {
    vars.put(
        "Slack Connection",
        Map.of(
            "key",
            "slackConnection",
            "fields",
            Map.of("clientId", "id", "workspace", "hooli"),
            "token",
            Map.of("access_token", TOKEN)));
    vars.put("Select Slack Channel", "C1");
  }

  @Test
  void readsPagesAsRecordsWithTheirDefaults() {
    Outcome.Success done = success(run("send-todos", Json.tree(Map.of())));
    assertThat(done.data()).isEqualTo(json("{'channel': 'C1', 'text': '10'}"));
    assertThat(instanceState).containsEntry("ran", true);
  }

  @Test
  void masksTheTokenOfAPage() {
    run("send-todos", Json.tree(Map.of()));
    assertThat(log).extracting(LogEntry::message).containsExactly("with ****");
  }

  @Test
  void masksTheTokenOfAPageThatIsReadFromTheContext() {
    Outcome.Failure failure = failure(run("new-account", body("{'name': 'Hooli', 'seats': -1}")));
    assertThat(failure.message()).contains("no seats for").doesNotContain(TOKEN);
  }

  @Test
  void namesEveryConfigVariableThatIsWrong() {
    vars.remove("Select Slack Channel");
    vars.put("Most", "42abc");
    Outcome.Failure failure = failure(run("send-todos", Json.tree(Map.of())));
    assertThat(failure.error()).isInstanceOf(ConfigException.class);
    assertThat(failure.message())
        .contains(
            "Config variable \"Select Slack Channel\" of the page \"Configure Slack\" is not set."
                + " Set it where the instance is configured.",
            "Config variable \"Most\" of the page \"Configure Slack\" is not a whole number");
  }

  @Test
  void saysThatAConnectionIsNotConnected() {
    vars.remove("Slack Connection");
    Outcome.Failure failure = failure(run("send-todos", Json.tree(Map.of())));
    assertThat(failure.kind()).isEqualTo(FailureKind.CONNECTION_ERROR);
    assertThat(failure.error()).isInstanceOf(ConnectionException.class);
    assertThat(failure.message()).contains("\"Slack Connection\"", "is not connected");
  }

  @Test
  void givesAFlowWhatItsTriggerGave() {
    TriggerPayload payload = TriggerPayload.builder().headers(Map.of("X-From", "me")).build();
    Outcome.Fired fired = (Outcome.Fired) fire("new-account", TriggerFunction.PERFORM, payload);
    assertThat(fired.response()).isNotNull();
    Outcome.Success done = success(run("new-account", fired.payload()));
    assertThat(done.data()).isEqualTo(json("{'channel': 'C1', 'text': 'Hooli 3 me'}"));
  }

  @Test
  void saysWhereABodyDoesNotFit() {
    Outcome.Failure failure = failure(run("new-account", body("{'name': 'x', 'seats': 'many'}")));
    assertThat(failure.error()).isInstanceOf(InvalidInputException.class);
    assertThat(failure.message())
        .contains("Input 'body.seats' is text and must be a whole number.");
  }

  @Test
  void runsLifecycleMethods() {
    fire("new-account", TriggerFunction.ON_INSTANCE_DEPLOY, TriggerPayload.builder().build());
    assertThat(crossFlowState).containsEntry("channel", "C1");
  }

  @Test
  void asksADataSourceWithThePagesBefore() {
    ConfigCall call = new ConfigCall("Select Slack Channel", context(), NONE, log::add);
    Outcome.Success done = success(invoker.dataSource(call));
    assertThat(done.data().toString()).contains("hooli-C1");
  }

  @Test
  void namesTheFlowsThereAre() {
    Outcome.Failure failure = failure(run("send-todo", Json.tree(Map.of())));
    assertThat(failure.kind()).isEqualTo(FailureKind.UNKNOWN_ACTION);
    assertThat(failure.message()).contains("send-todos");
  }

  @Test
  void knowsTheMethodsOfTheFlows() {
    assertThat(invoker.methods())
        .containsExactly(
            Map.entry("send-todos", "sendTodos"), Map.entry("new-account", "newAccount"));
  }

  private Outcome run(String flow, JsonNode payload) {
    return invoker.flow(new ExecutionCall(flow, payload, context(), NONE, log::add));
  }

  private Outcome fire(String flow, TriggerFunction function, TriggerPayload payload) {
    return invoker.trigger(new FlowTriggerCall(flow, function, payload, context(), NONE, log::add));
  }

  private CallContext context() {
    return CallContext.builder()
        .configVars(vars)
        .instanceState(instanceState)
        .crossFlowState(crossFlowState)
        .build();
  }

  private static JsonNode body(String data) {
    return Json.tree(Map.of("body", Map.of("data", json(data))));
  }

  private static JsonNode json(String text) {
    JsonNode node = Json.parse(text.replace('\'', '"'));
    assertThat(node).isNotNull();
    return node;
  }

  private static Outcome.Success success(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Success.class);
    return (Outcome.Success) outcome;
  }

  private static Outcome.Failure failure(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    return (Outcome.Failure) outcome;
  }
}
