package dev.spectral.behaviour;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import dev.spectral.invoke.TriggerCall;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded cases of triggers: equal, decided otherwise, or impossible to write. */
class PerformTriggerTest {

  private static final String POLL = "polling: ";
  private static final String BATCH = "batchTrigger: ";

  /** The trigger that shows each case whose result is a payload and how the poll ended. */
  static final Map<String, String> EQUAL =
      Map.ofEntries(
          entry(
              POLL + "polledNoChanges true -> resultType polled_no_changes and the flag is removed",
              "unchanged"),
          entry(POLL + "falsy polledNoChanges -> completed", "changed"),
          entry(BATCH + "first page, items only", "items"),
          entry(BATCH + "first page, polledNoChanges true", "empty"),
          entry(BATCH + "first page, polledNoChanges false", "emptyPage"),
          entry(BATCH + "later page, polledNoChanges true is ignored", "empty"),
          entry(BATCH + "branch empty string kept", "branching"));

  private final Recorder recorder = new Recorder();
  private final Map<String, Object> state = new HashMap<>();
  private TriggerPayload payload = TriggerPayload.builder().build();

  static List<JsonNode> equal() {
    return Table.cases("perform.json").stream()
        .filter(one -> EQUAL.containsKey(one.get("name").asText()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("equal")
  void endsAsTheReferenceDoes(JsonNode recordedCase) {
    String name = recordedCase.get("name").asText();
    JsonNode expected = recordedCase.get("result");
    if (name.contains("later page")) {
      payload = payload.toBuilder().paginationState(IntNode.valueOf(1)).build();
    }
    Outcome.Fired fired = fired(call(EQUAL.get(name), TriggerFunction.PERFORM, Map.of()));
    assertThat(fired.result()).isNotNull();
    assertThat(fired.result().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected.get("resultType").asText());
    assertThat(fired.branch())
        .isEqualTo(expected.has("branch") ? expected.get("branch").asText() : null);
    if (name.startsWith(BATCH)) {
      assertThat(fired.payload().get("body")).isEqualTo(expected.at("/payload/body"));
      assertThat(fired.payload().get("paginationState").isNull()).isTrue();
    }
  }

  @Test
  @Shows("trigger: 3 args, params cleaned, payload untouched")
  void triggersGetConvertedInputsAndThePayloadAsItIs() {
    assertThat(data("trigger", Map.of("n", "x")).toString()).contains("\"x!\"", "\"null\"");
  }

  @Test
  @Shows(POLL + "undefined result throws a TypeError")
  void pollsWithoutAResultPassThePayloadOn() {
    Outcome.Fired fired = fired(call("nothing", TriggerFunction.PERFORM, Map.of()));
    assertThat(fired.result()).isEqualTo(Outcome.PollResult.COMPLETED);
  }

  @Test
  @Shows(POLL + "getState with non-record stored values returns {}")
  void pollsReadOnlyRecordsAsTheirState() {
    state.put("__prismaticInternal", Map.of("polling", List.of(1)));
    assertThat(data("state", Map.of())).isEmpty();
    state.put("__prismaticInternal", Map.of("polling", Map.of("a", 1)));
    assertThat(data("state", Map.of()).toString()).isEqualTo("{\"a\":1}");
  }

  @Test
  @Shows(
      POLL
          + "params already combine trigger and action cleaners; invokeAction calls the"
          + " author's raw perform without cleaning again")
  void pollActionsGetTheInputsOfTheTrigger() {
    assertThat(data("invoking", Map.of("t", "t", "n", "n")).asText()).isEqualTo("t? n!");
  }

  @Test
  @Shows(POLL + "the error hook runs THREE times on an action error reached through invokeAction")
  void theErrorHookRunsOnce() {
    Outcome outcome = call("invoking", TriggerFunction.PERFORM, Map.of("t", "t", "n", "boom"));
    assertThat(((Outcome.Failure) outcome).message()).isEqualTo("h(boom)");
    assertThat(recorder.hookCalls).isEqualTo(1);
  }

  @Test
  @Shows(POLL + "invokeAction without pollAction throws a string")
  void pollsWithoutAnActionCannotInvokeOne() {
    Outcome outcome = call("actionless", TriggerFunction.PERFORM, Map.of());
    assertThat(((Outcome.Failure) outcome).message()).contains("names no poll action");
  }

  @Test
  @Shows(BATCH + "resolver reads items and cursor back")
  void batchesHaveItemsAndACursor() {
    JsonNode fired = fired(call("paged", TriggerFunction.PERFORM, Map.of())).payload();
    assertThat(fired.at("/body/data/0/i").intValue()).isEqualTo(1);
    assertThat(fired.get("paginationState").toString()).isEqualTo("{\"c\":1}");
  }

  @Test
  @Shows(BATCH + "onDeploy perform gets trigger + on-deploy cleaners")
  void firesAtDeploymentGetBothKindsOfInputs() {
    Map<String, String> both = Map.of("a", "1", "b", "2");
    JsonNode deployed = fired(call("deploying", TriggerFunction.ON_DEPLOY_PERFORM, both)).payload();
    assertThat(deployed.at("/body/data/0/a").asText()).isEqualTo("1a");
    assertThat(deployed.at("/body/data/0/b").asText()).isEqualTo("2b");
    assertThat(data("deploying", both).toString()).isEqualTo("[{\"a\":\"1a\"}]");
  }

  private JsonNode data(String trigger, Map<String, ?> inputs) {
    return fired(call(trigger, TriggerFunction.PERFORM, inputs)).payload().at("/body/data");
  }

  private Outcome call(String trigger, TriggerFunction function, Map<String, ?> inputs) {
    CallContext context = CallContext.builder().instanceState(state).build();
    return ComponentInvoker.of(recorder)
        .trigger(new TriggerCall(trigger, function, payload, inputs, context, line -> {}));
  }

  private static Outcome.Fired fired(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Fired.class);
    return (Outcome.Fired) outcome;
  }
}
