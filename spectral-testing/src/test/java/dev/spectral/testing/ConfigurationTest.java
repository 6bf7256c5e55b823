package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.annotations.Configuration;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.integration.FlowContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Integrations that an application configures itself. */
class ConfigurationTest {

  @Integration(
      name = "Mapper",
      configuration = @Configuration(type = Mapper.Mappings.class, eTag = "v1"))
  public static final class Mapper {

    public record Mappings(String from, String to) {}

    @Flow(name = "Map", stableKey = "map")
    public String map(FlowContext context) {
      Mappings mappings = context.configuration(Mappings.class);
      return mappings.from()
          + " to "
          + mappings.to()
          + " by "
          + context.configurationEtag().orElse("?")
          + context.configVars();
    }
  }

  @Test
  void isWhatTheTestSets() {
    IntegrationHarness harness =
        IntegrationHarness.of(Mapper.class).configuration(Map.of("from", "a", "to", "b"));
    assertThat(harness.flow("map").receive()).hasData("a to b by v1{}");
  }
}
