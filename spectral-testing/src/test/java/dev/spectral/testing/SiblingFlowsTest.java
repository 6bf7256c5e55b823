package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.FlowCall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Flows that call other flows of their instance. */
class SiblingFlowsTest {

  private final Bakery bakery = new Bakery();
  private final IntegrationHarness harness = IntegrationHarness.of(bakery);

  @Test
  void runsTheFlowsThatAFlowCalls() {
    FlowRun run = harness.flow("askAround").receive(IntegrationHarnessTest.order("bun", 1));
    assertThat(run)
        .succeeded()
        .hasData(List.of(200, Map.of("text", "BUN", "last", "nothing"), true))
        .called("Shout", "Deliver Later");
    assertThat(run.called().get(0)).hasPayloadAt("/headers/x-why", "loud");
    assertThat(bakery.oven).containsExactly("Cross Flow{\"what\":\"bun\",\"pieces\":1}");
    assertThat(harness.flowCalls())
        .extracting(FlowCall::flow)
        .containsExactly("Shout", "Deliver Later");
  }

  @Test
  void hidesTheStateOfTheCallerFromTheFlowThatItCalls() {
    harness.crossFlowState().put("last", "from before");
    FlowRun run = harness.flow("askAround").receive(IntegrationHarnessTest.order("bun", 1));
    assertThat(run.called().get(0)).hasDataAt("/last", "from before");
    assertThat(harness.crossFlowState()).containsEntry("last", "from the caller");
  }

  @Test
  void tellsTheCallerThatTheFlowFailed() {
    FlowRun run = harness.flow("askAround").receive(IntegrationHarnessTest.order("bun", 0));
    assertThat(run).succeeded().hasDataAt("/0", 500);
    assertThat(run.called().get(0)).hasErrorMessage("Nothing to shout");
  }

  @Test
  void namesTheFlowsThatCanBeCalled() {
    FlowRun run = harness.flow("callNobody").receive();
    assertThat(run)
        .hasErrorMessageContaining("no flow \"Nobody\"")
        .hasErrorMessageContaining("Deliver Later");
    assertThat(harness.flowCalls()).isEmpty();
  }
}
