package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.ComponentCall;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.invoke.Outcome.PollResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTriggersTest {

  private final FlowInvoker invoker = FlowInvoker.of(new Courier());
  private final Map<String, Object> instanceState = new HashMap<>();
  private final List<ComponentCall> calls = new ArrayList<>();

  @Test
  void remembersWhatWasPolled() {
    Outcome.Fired first = fired("poll", TriggerFunction.PERFORM);
    assertThat(first.result()).isEqualTo(PollResult.COMPLETED);
    assertThat(fired("poll", TriggerFunction.PERFORM).result())
        .isEqualTo(PollResult.POLLED_NO_CHANGES);
    assertThat(instanceState.toString()).contains("seen=1");
  }

  @Test
  void callsComponentsWithWhatTheTriggerFound() {
    Outcome.Fired first = fired("poll", TriggerFunction.PERFORM);
    Outcome.Success done = (Outcome.Success) run("poll", first.payload());
    assertThat(calls)
        .containsExactly(
            new ComponentCall("chat", true, "abc", "say", Map.of("text", "2 new, first a")));
    assertThat(done.data().asText()).isEqualTo("said");
  }

  @Test
  void handsOutPages() {
    Outcome.Fired page = fired("batch", TriggerFunction.PERFORM);
    assertThat(page.payload().path("paginationState").asText()).isEqualTo("more");
    Outcome.Success done = (Outcome.Success) run("batch", page.payload());
    assertThat(done.data().asInt()).isEqualTo(1);
    assertThat(calls).hasSize(1);
  }

  @Test
  void firesAtDeployment() {
    Outcome.Fired page = fired("batch", TriggerFunction.ON_DEPLOY_PERFORM);
    assertThat(page.payload().at("/body/data/0/id").asText()).isEqualTo("0");
  }

  @Test
  void passesOnWhatStartsAFlowWhoseTriggerOnlyHasALifecycle() {
    assertThat(invoker.definition().flows())
        .filteredOn(flow -> flow.stableKey().equals("plain"))
        .allMatch(FlowDefinition::hasOwnTrigger);
    fired("plain", TriggerFunction.ON_INSTANCE_DEPLOY);
    assertThat(instanceState).containsEntry("deployed", true);
    Outcome.Fired passed = fired("plain", TriggerFunction.PERFORM);
    assertThat(passed.payload().path("invokeUrl").asText()).isEqualTo("https://here");
    assertThat(run("plain", passed.payload())).isInstanceOf(Outcome.Success.class);
  }

  @Test
  void neverSkipsTheTriggerOfAComponent() {
    Outcome.Failure failure = (Outcome.Failure) fire("referring", TriggerFunction.PERFORM);
    assertThat(failure.message())
        .contains("\"said\" of the component \"chat\"", "provide what fires it");
  }

  @Test
  void namesTheFunctionsThatATriggerHas() {
    Outcome.Failure failure = (Outcome.Failure) fire("poll", TriggerFunction.WEBHOOK_CREATE);
    assertThat(failure.kind()).isEqualTo(FailureKind.UNKNOWN_ACTION);
  }

  private Outcome.Fired fired(String flow, TriggerFunction function) {
    return (Outcome.Fired) fire(flow, function);
  }

  private Outcome fire(String flow, TriggerFunction function) {
    TriggerPayload payload = TriggerPayload.builder().invokeUrl("https://here").build();
    return invoker.trigger(
        new FlowTriggerCall(flow, function, payload, context(), this::answer, entry -> {}));
  }

  private Outcome run(String flow, JsonNode payload) {
    return invoker.flow(new ExecutionCall(flow, payload, context(), this::answer, entry -> {}));
  }

  private JsonNode answer(ComponentCall call) {
    calls.add(call);
    return TextNode.valueOf("said");
  }

  private CallContext context() {
    return CallContext.builder().instanceState(instanceState).build();
  }
}
