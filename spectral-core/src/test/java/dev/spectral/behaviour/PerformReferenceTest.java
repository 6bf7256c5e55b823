package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.ComponentTriggerCall;
import dev.spectral.TriggerPayload;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.invoke.FlowTriggerCall;
import dev.spectral.invoke.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recorded case of a flow that the trigger of a component starts. */
class PerformReferenceTest {

  private static final String WRAPPER = "CNI wrapper trigger perform around a component reference";

  private final JsonNode golden = PerformTableTest.recorded(WRAPPER).get("result");
  private final FlowInvoker invoker = FlowInvoker.of(Relay.class);
  private final List<ComponentTriggerCall> calls = new ArrayList<>();
  private final Map<String, Object> crossFlowState = new HashMap<>();
  private final TriggerPayload payload = TriggerPayload.builder().pathFragment("p").build();

  @Test
  @Shows(WRAPPER)
  void callsTheComponentFirstAndThenTheMethodOfTheFlow() {
    call(TriggerFunction.PERFORM, Map.of("q", 1));
    assertState("perform");
    crossFlowState.clear();
    call(TriggerFunction.ON_INSTANCE_DEPLOY, Map.of("q", 2));
    assertState("deploy");
    crossFlowState.clear();
    call(TriggerFunction.ON_INSTANCE_DELETE, Map.of());
    assertState("del");
    call(TriggerFunction.WEBHOOK_CREATE, Map.of());
    assertState("create");

    JsonNode recorded = golden.get("calls");
    assertThat(calls).hasSize(recorded.size());
    for (int i = 0; i < calls.size(); i++) {
      assertAlike(calls.get(i), recorded.get(i));
    }
    assertThat(calls.get(0).payload()).isSameAs(payload);
  }

  private void assertState(String recorded) {
    assertThat(tree(crossFlowState)).isEqualTo(golden.at("/out/" + recorded + "/crossFlowState"));
  }

  private static void assertAlike(ComponentTriggerCall ours, JsonNode recorded) {
    JsonNode component = recorded.at("/ref/component");
    assertThat(ours.component()).isEqualTo(component.get("key").asText());
    assertThat(ours.signature()).isEqualTo(component.get("signature").asText());
    assertThat(ours.isPublic()).isEqualTo(component.get("isPublic").asBoolean());
    assertThat(ours.trigger()).isEqualTo(recorded.at("/ref/key").asText());
    assertThat(ours.function()).isEqualTo(recorded.at("/ref/triggerEventFunctionName").asText());
    assertThat(tree(ours.inputs())).isEqualTo(recorded.get("params"));
    assertThat(ours.payload() == null).isEqualTo(recorded.get("payload").isNull());
    assertThat(ours.toString()).doesNotContain("pathFragment", "inputs");
  }

  private static JsonNode tree(Object value) {
    return new ObjectMapper().valueToTree(value);
  }

  private void call(TriggerFunction function, Map<String, Object> inputs) {
    CallContext context = CallContext.builder().crossFlowState(crossFlowState).build();
    Outcome outcome =
        invoker.trigger(
            new FlowTriggerCall(
                "referring", function, payload, inputs, context, new Remembering(), line -> {}));
    assertThat(outcome).isInstanceOf(Outcome.Fired.class);
  }

  /** A component that answers with state, as the recorded one does. */
  private final class Remembering implements ComponentCalls {

    @Override
    public JsonNode call(ComponentCall call) {
      return NullNode.getInstance();
    }

    @Override
    public JsonNode trigger(ComponentTriggerCall call) {
      calls.add(call);
      return tree(Map.of("crossFlowState", Map.of("a", 1, "n", Map.of("x", 1))));
    }
  }
}
