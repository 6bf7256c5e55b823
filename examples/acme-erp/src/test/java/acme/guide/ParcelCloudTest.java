package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.guide.ParcelCloud.Login;
import com.sun.net.httpserver.HttpServer;
import dev.spectral.AccessToken;
import dev.spectral.invoke.ConnectionStatus.State;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParcelCloudTest {

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/me",
        exchange -> {
          String sent = exchange.getRequestHeaders().getFirst("Authorization");
          exchange.sendResponseHeaders("Bearer good".equals(sent) ? 204 : 401, -1);
          exchange.close();
        });
    answer("/parcels/PP-1", "[{\"number\":\"PP-1\",\"weightGrams\":700}]");
    answer("/parcels/PP-2", "[]");
    server.start();
  }

  private void answer(String path, String json) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, json.length());
          exchange.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private ComponentHarness cloud(String token) {
    URI api = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return ComponentHarness.of(ParcelCloud.class)
        .connection(new Login("acme", api, AccessToken.of(token)));
  }

  // snippet:connection
  @Test
  void isConnectedWhenTheOtherSystemTakesTheToken() {
    assertThat(cloud("good").testConnection()).isConnected();
    assertThat(cloud("bad").testConnection()).isNotConnected("401");
  }

  // end

  @Test
  void isNotConnectedWhenTheOtherSystemAnswersWithAnError() {
    assertThat(cloud("b4d-token").testConnection().state()).isEqualTo(State.NOT_CONNECTED);
    assertThat(cloud("b4d-token").testConnection().message())
        .contains("401")
        .doesNotContain("b4d-token");
  }

  @Test
  void takesTheBranchOfWhatWasFound() {
    ActionRun found = cloud("good").action("findParcel").input("number", "PP-1").run();
    assertThat(found).succeeded().hasDataAt("/weightGrams", 700);
    assertThat(found.branch()).contains("Found");
    ActionRun missing = cloud("good").action("findParcel").input("number", "PP-2").run();
    assertThat(missing.branch()).contains("Missing");
  }
}
