package dev.spectral.maven.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import dev.spectral.maven.component.LoadedComponent;
import dev.spectral.maven.component.Todo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowRunnerTest {

  private static final String LOGIN =
      "{'Chat login': {'fields': {'client': 'c', 'token': 't0ken-in-clear'}}}";

  @TempDir Path directory;
  private final List<String> printed = new ArrayList<>();

  @Test
  void printsWhatAFlowLogsAndReturnsWithoutCredentials() {
    run(call("send", "{'body': {'data': {'text': 'tidy up'}}}"), Optional.empty());
    assertThat(printed)
        .contains(
            "Running send",
            "  connections Chat login (values not shown)",
            "  log         INFO sends with ****")
        .anySatisfy(
            line -> assertThat(line).startsWith("  result      ").contains("Hello tidy up"));
    assertThat(printed.toString()).doesNotContain("t0ken-in-clear");
  }

  @Test
  void saysWhyAFlowFailedWithoutCredentials() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> run(call("send", "{'body': {'data': {'text': ''}}}"), Optional.empty()))
        .withMessageStartingWith("The flow send failed: nothing for ****")
        .withMessageEndingWith("(ACTION_FAILED)");
  }

  @Test
  void takesCallsOfExistingComponentsToTheRuntime() throws IOException {
    try (RuntimeStub runtime = new RuntimeStub()) {
      runtime.answer(200, "{\"version\": 1, \"result\": {\"data\": \"said\"}}");
      RuntimeClient client = new RuntimeClient(runtime.url(), Secret.of("runtime-token"));
      run(call("say", "{'body': {'data': {'text': 'tidy up'}}}"), Optional.of(client));
      assertThat(printed).contains("  result      {\"data\":\"said\"}");
      assertThat(runtime.received())
          .containsExactly(
              new RuntimeStub.Received(
                  "POST",
                  "/v1/components/chat/versions/latest/actions/say",
                  "Bearer runtime-token",
                  "{\"inputs\":{\"text\":\"tidy up\"}}"));
    }
  }

  @Test
  void saysHowToReachExistingComponentsWhereThereIsNoRuntime() {
    assertThatExceptionOfType(InvokeException.class)
        .isThrownBy(() -> run(call("say", "{'body': {'data': {'text': 'x'}}}"), Optional.empty()))
        .withMessageContainingAll(
            "The flow calls say of the component chat, and no runtime is named that has it. Fix: ",
            "-Dspectral.runtimeUrl=URL");
  }

  @Test
  void printsWhatTheTriggerAnswersAndGivesTheFlowItsPayloadAndState() {
    List<Map<String, Object>> asked = new ArrayList<>();
    Map<String, Object> fired =
        Map.of(
            "ok", true,
            "result",
                Map.of("payload", Map.of("body", "b"), "response", Map.of("body", "challenge")),
            "state", Map.of("instanceState", Map.of("seen", 1)));
    Map<String, Object> done = Map.of("ok", true, "result", Map.of("data", "done"));
    new FlowRunner(
            request -> {
              asked.add(new LinkedHashMap<>(request));
              return request.get("operation").equals("flow") ? done : fired;
            },
            Optional.empty(),
            printed::add)
        .run(call("send", "{'headers': {'a': 'b'}}"));
    assertThat(printed)
        .contains("  response    {\"body\":\"challenge\"}", "  result      {\"data\":\"done\"}");
    assertThat(asked)
        .extracting(each -> each.get("operation"))
        .containsExactly("flowTrigger", "flow");
    assertThat(asked.get(0)).containsEntry("payload", Map.of("headers", Map.of("a", "b")));
    assertThat(asked.get(1)).containsEntry("payload", Map.of("body", "b"));
    assertThat(String.valueOf(asked.get(1).get("context"))).contains("instanceState={seen=1}");
  }

  @Test
  void runsNoFlowWhoseTriggerHasNothingNew() {
    Map<String, Object> idle = Map.of("payload", Map.of(), "resultType", "polled_no_changes");
    new FlowRunner(
            request -> {
              assertThat(request).containsEntry("operation", "flowTrigger");
              return Map.of("ok", true, "result", idle);
            },
            Optional.empty(),
            printed::add)
        .run(call("send", "{}"));
    assertThat(printed).endsWith("  result      its trigger had nothing for it, so it did not run");
  }

  @Test
  void leavesCredentialsOutOfItsOwnText() {
    assertThat(call("send", "{}")).hasToString("FlowCall[send]");
  }

  private void run(FlowCall call, Optional<RuntimeClient> runtime) {
    try (LoadedComponent loaded =
        LoadedComponent.open(Todo.good(directory).module(), "acme.todo.Todo")) {
      new FlowRunner(loaded::apply, runtime, printed::add).run(call);
    }
  }

  private static FlowCall call(String flow, String payload) {
    return new FlowCall(flow, json(payload), json("{'Greeting': 'Hello'}"), json(LOGIN));
  }

  private static ObjectNode json(String text) {
    return JsonArgument.read("test", text.replace('\'', '"'), Path.of("."));
  }
}
