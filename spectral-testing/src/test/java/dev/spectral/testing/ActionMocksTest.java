package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.ComponentTriggerCall;
import dev.spectral.definition.TriggerFunction;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionMocksTest {

  private final ComponentHarness depot = ComponentHarness.of(Depot.class);

  // snippet:mocks
  @Test
  void answerAndRecordCallsOfOtherComponents() {
    depot.mockAction("slack", "postMessage", inputs -> Map.of("id", "m-" + inputs.get("text")));

    assertThat(depot.action("announce").input("text", "one").run()).hasData("m-one");
    assertThat(depot.action("announce").input("text", "two").run()).hasData("m-two");

    assertThat(depot.mocks().calls("slack", "postMessage"))
        .containsExactly(
            Map.of("channel", "#depot", "text", "one", "tries", 1),
            Map.of("channel", "#depot", "text", "two", "tries", 1));
    assertThat(depot.mocks().calls("slack", "leave")).isEmpty();
  }

  // end

  @Test
  void reachLifecycleFunctions() {
    depot.mockAction("slack", "leave", inputs -> null);

    assertThat(depot.trigger("tick").run(TriggerFunction.ON_INSTANCE_DELETE)).succeeded();

    assertThat(depot.mocks().calls())
        .containsExactly(new ActionMocks.Call("slack", "leave", Map.of()));
  }

  @Test
  void failAsTheTestWantsThemTo() {
    depot.mockAction(
        "slack",
        "postMessage",
        inputs -> {
          throw new UnsupportedOperationException("no such channel");
        });

    assertThat(depot.action("announce").input("text", "one").run())
        .failedWith(UnsupportedOperationException.class)
        .hasErrorMessage("no such channel");
    assertThat(depot.mocks().calls()).hasSize(1);
  }

  @Test
  void refuseWhatIsNotMocked() {
    depot.mockAction("slack", "leave", inputs -> 1);

    assertThat(depot.action("announce").input("text", "one").run())
        .failedWith(AssertionError.class)
        .hasErrorMessage(
            "The action \"postMessage\" of \"slack\" was called and is not mocked; mocked are"
                + " [slack.leave]. Mock it: mockAction(\"slack\", \"postMessage\", inputs -> …).");
  }

  @Test
  void answerForTriggersOfComponents() {
    ActionMocks mocks = new ActionMocks();
    ComponentTriggerCall call =
        new ComponentTriggerCall(
            "slack", true, "", "events", "webhookCreate", null, Map.of("q", 1));
    assertThatThrownBy(() -> mocks.trigger(call))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("webhookCreate of the trigger \"events\" of \"slack\"")
        .hasMessageContaining("mockTrigger(\"slack\", \"events\"");

    mocks.mockTrigger(
        "slack", "events", asked -> Map.of("crossFlowState", Map.of("id", asked.inputs())));
    assertThat(mocks.trigger(call)).hasToString("{\"crossFlowState\":{\"id\":{\"q\":1}}}");

    assertThat(mocks.triggerCalls("slack", "events")).containsExactly(call, call);
    assertThat(mocks.triggerCalls("slack", "others")).isEmpty();
  }
}
