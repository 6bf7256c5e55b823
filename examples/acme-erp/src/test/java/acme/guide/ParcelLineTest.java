package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.spectral.AccessToken;
import dev.spectral.Secret;
import dev.spectral.invoke.ConnectionStatus.State;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelLineTest {

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    var sent = exchange.getRequestHeaders();
    byte[] body = exchange.getRequestBody().readAllBytes();
    requests.add(
        "%s %s %s%s %d"
            .formatted(
                exchange.getRequestMethod(),
                target,
                sent.getFirst("X-Api-Key") == null ? "" : "key " + sent.getFirst("X-Api-Key"),
                sent.getFirst("Authorization") == null ? "" : sent.getFirst("Authorization"),
                body.length));
    if (target.equals("/parcels/1/stops")) {
      exchange.getResponseHeaders().set("Link", "<" + base() + "stops?page=2>; rel=\"next\"");
    }
    boolean broken = target.endsWith("/last") && requests.size() < 2;
    String json = target.contains("stops") ? "[{\"town\":\"Ulm\"}]" : "{\"town\":\"Ulm\"}";
    boolean wrong = "wrong-key".equals(sent.getFirst("X-Api-Key"));
    exchange.sendResponseHeaders(broken ? 503 : wrong ? 401 : 200, json.length());
    exchange.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private ParcelLine.ApiKey key(String key) {
    return new ParcelLine.ApiKey(base(), Secret.of(key));
  }

  private ComponentHarness line(Record login) {
    return ComponentHarness.of(ParcelLine.class).connection(login);
  }

  @Test
  void putsEachLoginWhereItBelongs() {
    Record[] logins = {
      key("k-4711"),
      new ParcelLine.Password(base(), "joe@example.com", Secret.of("abc123")),
      new ParcelLine.Query(base(), "ann", Secret.of("k-4711")),
      new ParcelLine.Cloud(base(), AccessToken.of("T"))
    };
    for (Record login : logins) {
      ActionRun run =
          line(login).action("rawRequest").input("url", "/x").input("method", "GET").run();
      assertThat(run).succeeded().hasDataAt("/town", "Ulm");
    }
    assertThat(requests)
        .containsExactly(
            "GET /x key k-4711 0",
            "GET /x Basic am9lQGV4YW1wbGUuY29tL3Rva2VuOmFiYzEyMw== 0",
            "GET /x?api_user=ann&api_key=k-4711  0",
            "GET /x Token T 0");
  }

  @Test
  void pingsWithTheLogin() {
    assertThat(line(key("k-4711")).testConnection().state()).isEqualTo(State.CONNECTED);
    assertThat(line(key("wrong-key")).testConnection().message())
        .contains("GET " + base() + "me answered 401")
        .doesNotContain("wrong-key");
    assertThat(requests).contains("GET /me key k-4711 0");
  }

  @Test
  void repeatsWhatIsSafeToRepeat() {
    assertThat(line(key("k-4711")).action("lastStop").input("number", "1").run())
        .succeeded()
        .hasDataAt("/town", "Ulm");
    assertThat(requests).hasSize(2);
  }

  @Test
  void readsEveryPage() {
    assertThat(line(key("k-4711")).action("allStops").input("number", "1").run())
        .succeeded()
        .hasDataAt("/1/town", "Ulm");
    assertThat(requests)
        .containsExactly("GET /parcels/1/stops key k-4711 0", "GET /stops?page=2 key k-4711 0");
  }

  @Test
  void sendsAForm() {
    ActionRun run =
        line(key("k")).action("addPhoto").input("number", "1").input("photo", "pixels").run();

    assertThat(run).succeeded();
    assertThat(requests).singleElement().asString().startsWith("POST /parcels/1/photos key k ");
  }

  @Test
  void savesWhatIsTooLargeForMemory(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("export.json");

    assertThat(ParcelLine.download(key("k"), file)).isEqualTo(14);
    assertThat(Files.readString(file)).isEqualTo("{\"town\":\"Ulm\"}");
  }

  @Test
  void takesTheLoginOfAnyComponent() {
    assertThat(line(new ParcelLine.Cloud(base(), AccessToken.of("T")))
            .action("forward")
            .input("system", base().toString())
            .run())
        .succeeded();
    assertThat(requests).containsExactly("GET / Bearer T 0");
  }
}
