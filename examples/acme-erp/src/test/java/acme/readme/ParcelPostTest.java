package acme.readme;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import acme.readme.ParcelPost.ApiKey;
import com.sun.net.httpserver.HttpServer;
import dev.spectral.Secret;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.SpectralTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// snippet:test
@SpectralTest(ParcelPost.class)
class ParcelPostTest {

  @Test
  void tracksAParcel(ComponentHarness parcels) {
    ActionRun run =
        parcels
            .connection(new ApiKey(vendor(), Secret.of("k-123")))
            .action("trackParcel")
            .input("number", "PP-1042")
            .run();

    assertThat(run).succeeded().hasDataAt("/status", "IN_TRANSIT");
  }

  @Test
  void asksForTheNumber(ComponentHarness parcels) {
    ActionRun run =
        parcels.connection(new ApiKey(vendor(), Secret.of("k-123"))).action("trackParcel").run();

    assertThat(run).hasInvalidInput("number");
  }

  // end

  private final HttpServer server = server();

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/parcels/PP-1042",
        exchange -> {
          byte[] body = "{\"number\":\"PP-1042\",\"status\":\"IN_TRANSIT\"}".getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI vendor() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }
}
