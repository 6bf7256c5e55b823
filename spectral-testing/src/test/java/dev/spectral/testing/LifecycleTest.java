package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instances that are deployed and deleted. */
class LifecycleTest {

  private final Bakery bakery = new Bakery();
  private final IntegrationHarness harness = IntegrationHarness.of(bakery);

  @Test
  void deploysAndDeletes() {
    assertThat(harness.deploy()).hasSize(2).allMatch(TriggerRun::succeeded);
    assertThat(harness.delete()).hasSize(2).allMatch(TriggerRun::succeeded);
    assertThat(bakery.oven)
        .containsExactly(
            "opened",
            "hooked https://hooks.example/instance-1234/take-order",
            "unhooked 1",
            "closed, open was true");
  }

  @Test
  void callsOneFunction() {
    TriggerRun run = harness.flow("takeOrder").run(TriggerFunction.WEBHOOK_CREATE);
    assertThat(run).succeeded();
    assertThat(harness.crossFlowState()).containsEntry("hook", "1");
  }

  @Test
  void refusesToDeployWhatIsNotConfigured() {
    assertThatThrownBy(() -> IntegrationHarness.of(Opportunities.class).deploy())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("\"Acme API Endpoint\" of the page \"Acme\" is not set")
        .hasMessageContaining("\"Acme API Key\"");
  }

  @Test
  void refusesToDeployWithoutAKeyThatIsRequired() {
    IntegrationHarness keys = IntegrationHarness.of(Doors.Keys.class);
    assertThatThrownBy(keys::deploy)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"Theirs\" needs an API key");
    assertThat(keys.apiKeys("theirs", "k1").deploy()).isEqualTo(List.of());
  }
}
