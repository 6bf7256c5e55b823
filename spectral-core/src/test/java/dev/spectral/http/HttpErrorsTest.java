package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.http.HttpConnectException.Failure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpErrorsTest {

  record Item(int id, int quantity) {}

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String url(String path) {
    return server.url(path).toString();
  }

  private HttpClient client() {
    return HttpClient.builder().baseUrl(URI.create(url("/"))).build();
  }

  private void answer(int status, String contentType, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", contentType)
            .body(body)
            .build());
  }

  @Test
  void saysWhatTheOtherSystemAnswered() {
    answer(500, "text/plain", "out of\r\n\u0007 memory");

    HttpStatusException error =
        catchThrowableOfType(
            HttpStatusException.class, () -> client().get("/items/{id}", 1).as(Item.class));

    assertThat(error).hasMessage("GET " + url("/items/1") + " answered 500: out of memory");
    assertThat(error.status()).isEqualTo(500);
    assertThat(error.method()).isEqualTo("GET");
    assertThat(error.url()).isEqualTo(url("/items/1"));
    assertThat(error.body()).isEqualTo("out of\r\n\u0007 memory");
    assertThat(error.headers().first("content-type")).contains("text/plain");
  }

  @Test
  void cutsALongErrorBody() {
    answer(502, "text/html", "x".repeat(100_000));

    HttpStatusException error =
        catchThrowableOfType(HttpStatusException.class, () -> client().get("/"));

    assertThat(error).hasMessage("GET " + url("/") + " answered 502: " + "x".repeat(200));
    assertThat(error.body()).hasSize(65_536);
  }

  @Test
  void saysThatAnErrorCameWithoutABody() {
    server.enqueue(new MockResponse.Builder().code(404).build());

    assertThatThrownBy(() -> client().delete("/items/1"))
        .hasMessage("DELETE " + url("/items/1") + " answered 404 with an empty body");
  }

  @Test
  void saysThatAPageCameInsteadOfJson() {
    answer(200, "text/html; charset=utf-8", "<html>\n<title>Log in</title>");

    HttpBodyException error =
        catchThrowableOfType(HttpBodyException.class, () -> client().get("/").json());

    assertThat(error)
        .hasMessage(
            "GET "
                + url("/")
                + " answered 200 with a body that is not JSON (text/html; charset=utf-8)."
                + " It starts: <html> <title>Log in</title>"
                + " -- A page instead of data often means a wrong base URL or a login page;"
                + " check both.");
    assertThat(error.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(error.status()).isEqualTo(200);
  }

  @Test
  void namesThePlaceThatDoesNotFit() {
    answer(200, "application/json", "[{\"id\":1},{\"id\":2,\"quantity\":\"many\"}]");

    assertThatThrownBy(() -> client().get("/").as(Item[].class))
        .isInstanceOf(HttpBodyException.class)
        .hasMessageStartingWith(
            "GET "
                + url("/")
                + " answered 200 with JSON that does not fit a list of Item: at [1].quantity: ")
        .hasMessageContaining("\"many\"");
  }

  @Test
  void refusesAnEmptyBodyJsonNullAndTextAfterTheJson() {
    server.enqueue(new MockResponse.Builder().code(200).build());
    answer(200, "application/json", "null");
    answer(200, "application/json", "{\"id\":1} and more");

    assertThatThrownBy(() -> client().get("/").as(Item.class))
        .hasMessageEndingWith("answered 200 with an empty body, not JSON for Item");
    assertThatThrownBy(() -> client().get("/").as(Item.class))
        .hasMessageEndingWith("answered 200 with the JSON null, not Item");
    assertThatThrownBy(() -> client().get("/").as(Item.class))
        .isInstanceOf(HttpBodyException.class);
  }

  @Test
  void saysThatNothingListens() {
    server.close();

    HttpConnectException error = fails(client());

    assertThat(error.failure()).isEqualTo(Failure.REFUSED);
    assertThat(error.host()).isEqualTo(server.getHostName() + ":" + server.getPort());
    assertThat(error)
        .hasMessage(
            "GET %s failed: nothing accepts connections at %s (connection refused). Check the base"
                + " URL and its port, and that the other system is up.",
            url("/items/"), error.host());
  }

  @Test
  void saysThatTheHostIsUnknown() {
    HttpConnectException error = fails(at(URI.create("http://erp.invalid")));

    assertThat(error.failure()).isEqualTo(Failure.UNKNOWN_HOST);
    assertThat(error)
        .hasMessage(
            "GET http://erp.invalid/items/ failed: the host erp.invalid is unknown (DNS). Check the"
                + " base URL for a typing mistake.");
  }

  @Test
  void saysThatTlsFailed() throws IOException {
    RawServer.Manners plain =
        (server, connection) -> {
          RawServer.write(connection, "HTTP/1.1 400 Speak plainly\r\n\r\n");
          server.read(connection, "the end");
        };
    try (RawServer server = new RawServer(plain)) {
      HttpConnectException error = fails(at(server.url("https")));

      assertThat(error.failure()).isEqualTo(Failure.TLS);
      assertThat(error).hasMessageContaining("no trusted TLS connection with localhost:");
    }
  }

  @Test
  void saysThatNoAnswerCameInTime() throws IOException {
    try (RawServer server = new RawServer((raw, connection) -> raw.read(connection, "the end"))) {
      HttpClient client =
          HttpClient.builder().baseUrl(server.url("http")).timeout(Duration.ofMillis(100)).build();

      HttpConnectException error = fails(client);

      assertThat(error.failure()).isEqualTo(Failure.TIMEOUT);
      assertThat(error)
          .hasMessageContaining("no complete answer from localhost:")
          .hasMessageContaining("a call may take 100 ms in all");
    }
  }

  @Test
  void doesNotSendAPostTwiceWhenTheConnectionBreaks() throws IOException {
    RawServer.Manners hangUpOnTheSecond =
        (server, connection) -> {
          server.read(connection, "\r\n\r\nx");
          RawServer.write(connection, "HTTP/1.1 204 No Content\r\n\r\n");
          server.read(connection, "\r\n\r\nx");
        };
    try (RawServer server = new RawServer(hangUpOnTheSecond)) {
      HttpClient client = at(server.url("http"));
      client.post("/first", "x");

      HttpConnectException error =
          catchThrowableOfType(HttpConnectException.class, () -> client.post("/second", "x"));

      assertThat(error.failure()).isEqualTo(Failure.BROKEN);
      assertThat(error).hasMessageContaining("may have acted on the request");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void refusesABodyThatCannotBeWritten() {
    Object body = new Object();

    assertThatThrownBy(() -> client().post("/items/", body))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageStartingWith(
            "POST " + url("/items/") + " was not sent: its body cannot be written as JSON: ");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void isCaughtAsOneKind() {
    server.enqueue(new MockResponse.Builder().code(404).build());

    assertThatThrownBy(() -> client().get("/")).isInstanceOf(HttpException.class);
    assertThatThrownBy(() -> client().request("GET", "/").body("x").send())
        .isInstanceOf(HttpException.class);
  }

  private static HttpClient at(URI url) {
    return HttpClient.builder().baseUrl(url).build();
  }

  private static HttpConnectException fails(HttpClient client) {
    return catchThrowableOfType(HttpConnectException.class, () -> client.get("/items/"));
  }
}
