package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.invoke.FailureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HarnessStateTest {

  private final Ledger ledger = new Ledger();
  private final ComponentHarness harness = ComponentHarness.of(ledger);
  private final TestContext context =
      TestContext.builder().crossFlowState(Map.of("entries", new ArrayList<>())).build();

  @Test
  void readsAPageAgainThatFailed() {
    HarnessTrigger entries = harness.trigger("entries").context(context);
    assertThat(entries.run().bodyAs(int[].class)).containsExactly(1);
    ledger.fails = true;
    assertThat(entries.run().succeeded()).isFalse();
    assertThat(context.crossFlowState()).isEqualTo(Map.of("entries", List.of(1)));
    ledger.fails = false;
    assertThat(entries.run().bodyAs(int[].class)).containsExactly(2);
  }

  @Test
  void keepsTheStateOfAnActionThatFailed() {
    harness.trigger("entries").context(context).run();
    ledger.fails = true;
    assertThat(harness.action("close").context(context).run().succeeded()).isFalse();
    assertThat(context.integrationState()).isEmpty();
    assertThat(context.crossFlowState()).isEqualTo(Map.of("entries", List.of(1)));
  }

  @Test
  void handsStateOnAsTheNextRunOnThePlatformSeesIt() {
    assertThat(harness.action("stamp").context(context).run().succeeded()).isTrue();
    assertThat(context.integrationState()).containsEntry("at", "1970-01-01T00:00:00Z");
  }

  @Test
  void failsWhereTheStateCannotBeStored() {
    ActionRun run = harness.action("employ").context(context).run();
    assertThat(run.failureKind()).contains(FailureKind.RESULT_ERROR);
    assertThat(run.error().orElseThrow()).hasMessageContaining("java.lang.Thread");
    assertThat(context.integrationState()).isEmpty();
  }

  @Test
  void writesTheStateOfAnActionThatSucceeded() {
    assertThat(harness.action("close").context(context).run().succeeded()).isTrue();
    assertThat(context.integrationState()).containsEntry("closed", true);
  }
}
