package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.Secret;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParcelHubTest {

  @Test
  void isOneComponent() {
    assertThat(ComponentHarness.of(ParcelHub.class).definition().dataSources()).hasSize(1);
  }

  @Test
  void takesAPartThatTheTestHasMade() {
    // snippet:parts-test
    ParcelHub.Parcels parcels = new ParcelHub.Parcels(depot -> List.of("PP-1042 in " + depot));
    ActionRun run =
        ComponentHarness.of(ParcelHub.class, parcels)
            .connection(new ParcelHub.Login(Secret.of("k")))
            .action("listParcels")
            .input("depot", "north")
            .run();
    assertThat(run).succeeded().hasData(List.of("PP-1042 in north"));
    // end
  }
}
