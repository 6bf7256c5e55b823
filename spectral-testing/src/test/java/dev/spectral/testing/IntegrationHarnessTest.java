package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;
import static dev.spectral.testing.SpectralAssertions.entry;

import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.testing.Bakery.Order;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrationHarnessTest {

  private final Bakery bakery = new Bakery();
  private final IntegrationHarness harness =
      IntegrationHarness.of(bakery)
          .mockAction("chat", "say", inputs -> "said " + inputs.get("text"));
  private final HarnessFlow takeOrder = harness.flow("takeOrder");

  @Test
  void runsTheTriggerAndThenTheFlow() {
    FlowRun run = takeOrder.receive(order("bun", 3));
    assertThat(run)
        .succeeded()
        .hasData("said bun, 3 in all")
        .hasPayloadAt("/body/data/what", "bun")
        .hasResponse(HttpReply.text("taken"));
    assertThat(run.logs().messages()).containsExactly("3 of bun");
    assertThat(harness.mocks().calls("chat", "say"))
        .containsExactly(Map.of("text", "bun, 3 in all"));
  }

  @Test
  void runsTheFlowWithoutItsTrigger() {
    FlowRun run = takeOrder.execute(order("bun", 3));
    assertThat(run).succeeded().hasResponse(null);
    assertThat(run.trigger()).isEmpty();
    assertThat(harness.crossFlowState()).doesNotContainKey("trigger");
  }

  @Test
  void carriesStateFromOneExecutionToTheNext() {
    takeOrder.receive(order("bun", 3));
    assertThat(takeOrder.receive(order("roll", 4))).hasData("said roll, 7 in all");
    assertThat(takeOrder.state()).containsExactly(entry("pieces", 7));
    assertThat(harness.crossFlowState())
        .containsExactly(entry("trigger", "saw Take Order"), entry("last", "roll"));
    assertThat(harness.integrationState()).containsExactly(entry("ever", "roll"));
  }

  @Test
  void leavesNoStateBehindAFailure() {
    takeOrder.receive(order("bun", 3));
    FlowRun run = takeOrder.receive(order("cake", 101));
    assertThat(run).hasErrorMessage("Too many");
    assertThat(takeOrder.state()).containsExactly(entry("pieces", 3));
    assertThat(harness.crossFlowState()).containsEntry("last", "bun");
    assertThat(harness.integrationState()).containsEntry("ever", "bun");
  }

  @Test
  void doesNotRunTheFlowOfATriggerThatFails() {
    TriggerPayload payload = order("bun", 1).toBuilder().headers(Map.of("X-Check", "0")).build();
    assertThat(takeOrder.receive(payload)).didNotRun().hasErrorMessage("not signed");
    assertThat(harness.mocks().calls()).isEmpty();
  }

  @Test
  void pollsInRounds() {
    List<FlowRun> runs =
        harness
            .clock(TestClock.at("2026-03-01T10:00:00Z"))
            .flow("look")
            .receiveRounds(3, Duration.ofMinutes(5));
    assertThat(runs.get(0)).succeeded().hasData(1);
    assertThat(runs.get(1)).foundNothingNew();
    assertThat(runs.get(2)).succeeded();
    assertThat(bakery.oven)
        .containsExactly("round 1 at 2026-03-01T10:00:00Z", "round 3 at 2026-03-01T10:10:00Z");
  }

  @Test
  void runsBatchesUntilNoPageFollows() {
    List<FlowRun> runs = harness.flow("deliver").receiveAll(TestPayload.json(null));
    assertThat(runs).extracting(FlowRun::ran).containsExactly(true, true, false, true, true);
    assertThat(runs.get(1)).hasPayloadAt("/body/data", List.of(new Order("bun", 2)));
    assertThat(bakery.oven).containsExactly("van with 2", "van with 1", "van with 2", "van with 1");
    assertThat(runs).extracting(FlowRun::executionId).doesNotHaveDuplicates();
  }

  @Test
  void refusesToReceiveBatchesAsOne() {
    assertThatThrownBy(() -> harness.flow("deliver").receive())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("receiveAll");
  }

  @Test
  void startsAFlowAsItsDeploymentDoes() {
    List<FlowRun> runs = harness.flow("deliver").receiveOnDeploy();
    assertThat(runs).hasSize(1);
    assertThat(runs.get(0)).hasData(1).hasPayloadAt("/body/data/0/what", "stock");
  }

  @Test
  void namesTheFlowsThereAre() {
    assertThatThrownBy(() -> harness.flow("takeOrders"))
        .hasMessageContaining("no flow \"takeOrders\"")
        .hasMessageContaining("takeOrder, look");
  }

  @Test
  void findsFlowsByMethodNameAndKey() {
    for (String name : List.of("takeOrder", "Take Order", "take-order")) {
      assertThat(harness.flow(name).execute(order("bun", 1))).isOf("Take Order");
    }
  }

  @Test
  void standsInForTheTriggerOfAComponent() {
    harness.mockTrigger("chat", "said", payload -> order("mocked", 1));
    assertThat(harness.flow("heard").receive(order("real", 1))).hasData("mocked");
  }

  @Test
  void neverLeavesTheTriggerOfAComponentOut() {
    assertThatThrownBy(() -> harness.flow("heard").receive(order("real", 1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("mockTrigger(\"chat\", \"said\"");
  }

  @Test
  void failsForAnActionThatIsNotMocked() {
    FlowRun run = IntegrationHarness.of(new Bakery()).flow("takeOrder").receive(order("bun", 1));
    assertThat(run).hasErrorMessageContaining("mockAction(\"chat\", \"say\"");
  }

  static TriggerPayload order(String what, int pieces) {
    return TestPayload.json(new Order(what, pieces));
  }
}
