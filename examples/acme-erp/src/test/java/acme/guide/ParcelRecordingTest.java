package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.Choice;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.RecordedHttp;
import dev.spectral.testing.SpectralTest;
import dev.spectral.testing.TestConnection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SpectralTest(ParcelDesk.class)
class ParcelRecordingTest {

  private final TestConnection login = TestConnection.of("apiKey", Map.of("key", "k-123"));

  // snippet:recorded
  @Test
  void offersTheCarriers(ComponentHarness desk) {
    ActionRun run =
        desk.connection(login)
            .http(RecordedHttp.of("parcels/carriers.json"))
            .dataSource("carriers")
            .run();

    assertThat(run).hasData(List.of(new Choice("road", "By road"), new Choice("air", "By air")));
  }

  // end

  @Test
  void sendsNothingThatWasNotRecorded(ComponentHarness desk) {
    desk.connection(login).http(RecordedHttp.of("parcels/carriers.json"));

    assertThatThrownBy(
            () ->
                desk.action("findParcels")
                    .input(
                        "search",
                        Map.of("configuration", "byNumber", "values", Map.of("number", "1")))
                    .run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nearest: GET https://api.parcel.example/carriers");
  }
}
