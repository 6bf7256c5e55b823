package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.guide.ParcelDesk.ApiKey;
import com.sun.net.httpserver.HttpServer;
import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.Secret;
import dev.spectral.invoke.FailureKind;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.SpectralTest;
import dev.spectral.testing.TestConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SpectralTest(ParcelDesk.class)
class ParcelDeskTest {

  @Test
  void hasNoProblems(ComponentHarness desk) {
    assertThat(desk.problems()).areNone();
  }

  // snippet:inputs
  @Test
  void refusesAParcelWithoutWeight(ComponentHarness desk) {
    assertThat(
            desk.connection(TestConnection.of("apiKey", Map.of("key", "k-123")))
                .action("bookParcel")
                .input("recipient", "Ada")
                .input("carrier", "road")
                .input("weightGrams", "0")
                .run())
        .failedWith(InvalidInputException.class)
        .hasErrorMessage("Input 'weightGrams' must be above 0. Give the weight in grams.");
  }

  // end

  @Test
  void reportsARefusedLoginAsABadConnection(ComponentHarness desk) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    server.start();
    try {
      URI url = URI.create("http://localhost:" + server.getAddress().getPort());
      assertThat(
              desk.connection(new ApiKey(url, Secret.of("k-123")))
                  .action("findParcels")
                  .input(
                      "search",
                      Map.of("configuration", "byNumber", "values", Map.of("number", "1")))
                  .run())
          .failedWith(FailureKind.CONNECTION_ERROR)
          .failedWith(ConnectionException.class);
    } finally {
      server.stop(0);
    }
  }
}
