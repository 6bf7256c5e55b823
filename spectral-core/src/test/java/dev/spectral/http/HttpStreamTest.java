package dev.spectral.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.http.HttpConnectException.Failure;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpStreamTest {

  private final MockWebServer server = new MockWebServer();
  private final Patience patience = new Patience();

  @TempDir Path directory;

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClientBuilder builder() {
    return HttpClient.builder()
        .baseUrl(URI.create(server.url("/").toString()))
        .waiting(patience.waiting());
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** Promises ten bytes, sends five, and hangs up. */
  private static void hangUp(RawServer raw, Socket connection) throws IOException {
    raw.read(connection, "\r\n\r\n");
    RawServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
  }

  @Test
  void sendsAStreamOfUnknownLengthInChunks() throws Exception {
    answer(204, "");

    builder().build().post("/upload", stream("abc"));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("abc");
    assertThat(request.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/octet-stream");
  }

  @Test
  void sendsAStreamOfKnownLength() throws Exception {
    answer(204, "");

    builder()
        .build()
        .request("PUT", "/upload")
        .header("Content-Type", "text/csv")
        .body(stream("a;b"), 3)
        .send();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("a;b");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("3");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("text/csv");
  }

  @Test
  void sendsAFileWithItsLengthAndType() throws Exception {
    answer(500, "");
    answer(204, "");
    Path file = Files.writeString(directory.resolve("report #1.txt"), "the report");

    builder().retry(Retry.times(1)).build().put("/upload", file);

    server.takeRequest();
    RecordedRequest again = server.takeRequest();
    assertThat(again.getBody().utf8()).isEqualTo("the report");
    assertThat(again.getHeaders().get("Content-Length")).isEqualTo("10");
    assertThat(again.getHeaders().get("Content-Type")).isEqualTo("text/plain");
  }

  @Test
  void saysThatAFileIsMissing() {
    Path missing = directory.resolve("missing.txt");

    assertThatThrownBy(() -> builder().build().post("/upload", missing))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("was not sent: its body, a file, cannot be read: ")
        .hasMessageContaining("missing.txt");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void doesNotRepeatARequestWhoseStreamWasRead() {
    answer(503, "");
    answer(204, "");

    assertThatThrownBy(
            () -> builder().retry(Retry.times(3).always()).build().put("/", stream("abc")))
        .hasMessageEndingWith("answered 503 with an empty body");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void repeatsARequestWhoseStreamWasNotReadYet() {
    server.close();

    assertThatThrownBy(() -> builder().retry(Retry.times(2)).build().post("/", stream("abc")))
        .hasMessageContaining("(attempt 3 of 3) failed: nothing accepts connections");
  }

  @Test
  void refusesToSendAStreamTwice() {
    answer(204, "");
    HttpRequest request = builder().build().request("POST", "/").body(stream("abc"));
    request.send();

    assertThatThrownBy(request::send)
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("already read for another request. Open the stream anew.");
  }

  @Test
  void saysThatAStreamIsNotOfItsLength() {
    HttpClient client = builder().build();

    assertThatThrownBy(() -> client.request("POST", "/").body(stream("12345"), 10).send())
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining(
            "its body ended after 5 of the 10 bytes that were announced. The other")
        .hasMessageContaining("may have received the start of it");
    assertThatThrownBy(() -> client.request("POST", "/").body(stream("12345"), 4).send())
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("its body has more than the 4 bytes that were announced");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.request("POST", "/").body(stream(""), -1));
  }

  @Test
  void saysThatAStreamCannotBeRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }

          @Override
          public int read(byte[] block, int offset, int length) throws IOException {
            throw new IOException("disk gone");
          }
        };

    assertThatThrownBy(() -> builder().retry(Retry.times(2).always()).build().post("/", broken))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("its body could not be read: java.io.IOException: disk gone");
    assertThat(patience.waits()).isEmpty();
  }

  @Test
  void sendsNoStreamASecondTimeForARedirect() {
    server.enqueue(
        new MockResponse.Builder().code(307).addHeader("Location", "/elsewhere").build());
    answer(204, "");

    HttpConnectException error =
        catchThrowableOfType(
            HttpConnectException.class, () -> builder().build().post("/", stream("abc")));

    assertThat(error.failure()).isEqualTo(Failure.REDIRECT);
    assertThat(error).hasMessageContaining("a stream, was sent and cannot be read again");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void readsAnAnswerWhileItComesIn() {
    answer(200, "one\ntwo\nthree");

    String last =
        builder().build().request("GET", "/lines").stream(
            answer -> {
              assertThat(answer.size()).hasValue(13);
              assertThat(answer.status()).isEqualTo(200);
              return new BufferedReader(new InputStreamReader(answer.body(), UTF_8))
                  .lines()
                  .reduce("", (before, line) -> line);
            });

    assertThat(last).isEqualTo("three");
  }

  @Test
  void givesTheConnectionBackWhateverTheReaderDoes() throws Exception {
    OkHttpClient pool = new OkHttpClient();
    HttpClient client = builder().okHttp(pool).build();
    for (int call = 0; call < 4; call++) {
      answer(200, "x".repeat(1000));
    }

    client.request("GET", "/").stream(answer -> answer.body().read());
    assertThatThrownBy(
            () ->
                client.request("GET", "/").stream(
                    answer -> {
                      throw new IllegalStateException("of the reader");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of the reader");
    assertThatThrownBy(
            () ->
                client.request("GET", "/").stream(
                    answer -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
    client.get("/");

    assertThat(pool.connectionPool().connectionCount()).isEqualTo(1);
    assertThat(pool.connectionPool().idleConnectionCount()).isEqualTo(1);
    for (int call = 0; call < 4; call++) {
      assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(call);
    }
  }

  @Test
  void doesNotCallTheReaderForABadStatus() {
    answer(404, "no such export");

    assertThatThrownBy(
            () ->
                builder().build().request("GET", "/").stream(
                    answer -> {
                      throw new AssertionError("called");
                    }))
        .isInstanceOf(HttpStatusException.class)
        .hasMessageEndingWith("answered 404: no such export");
  }

  @Test
  void repeatsUntilAnAnswerBegins() {
    answer(503, "");
    answer(200, "data");

    byte[] data =
        builder().retry(Retry.times(1)).build().request("GET", "/").stream(
            answer -> answer.body().readAllBytes());

    assertThat(data).asString().isEqualTo("data");
  }

  @Test
  void saysThatAnAnswerBrokeOffAlsoWhereTheReaderTookNoNotice() throws IOException {
    try (RawServer server = new RawServer(HttpStreamTest::hangUp)) {
      HttpClient client =
          HttpClient.builder()
              .baseUrl(server.url("http"))
              .retry(Retry.times(2))
              .waiting(patience.waiting())
              .build();

      HttpConnectException error =
          catchThrowableOfType(
              HttpConnectException.class,
              () -> client.request("GET", "/").stream(HttpStreamTest::swallow));

      assertThat(error.failure()).isEqualTo(Failure.BROKEN);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private static String swallow(HttpStream answer) {
    try {
      return new String(answer.body().readAllBytes(), UTF_8);
    } catch (IOException e) {
      return "half";
    }
  }

  @Test
  void savesAnAnswerToAFile() throws IOException {
    answer(200, "new");
    Path file = Files.writeString(directory.resolve("export.csv"), "old content");

    assertThat(builder().build().request("GET", "/").saveTo(file)).isEqualTo(3);

    assertThat(file).hasContent("new");
    assertThat(directory).isDirectoryNotContaining(entry -> !entry.equals(file));
  }

  @Test
  void leavesAFileAsItWasWhenTheAnswerBreaksOff() throws IOException {
    Path file = Files.writeString(directory.resolve("export.csv"), "old content");
    try (RawServer server = new RawServer(HttpStreamTest::hangUp)) {
      HttpRequest request =
          HttpClient.builder().baseUrl(server.url("http")).build().request("GET", "/");

      assertThatThrownBy(() -> request.saveTo(file))
          .isInstanceOf(HttpConnectException.class)
          .hasMessageContaining("broke before the answer was complete");
    }
    assertThat(file).hasContent("old content");
    assertThat(directory).isDirectoryNotContaining(entry -> !entry.equals(file));
  }

  @Test
  void takesTheLengthInAnAnswerToAHeadForNoBody() {
    server.enqueue(new MockResponse.Builder().setHeader("Content-Length", "9999999999").build());

    HttpResponse response = builder().maxBody(10).build().request("HEAD", "/export").send();

    assertThat(response.hasBody()).isFalse();
    assertThat(response.headers().first("Content-Length")).contains("9999999999");
  }

  @Test
  void readsNoMoreIntoMemoryThanAgreed() throws IOException {
    HttpClient client = builder().maxBody(1024 * 1024).build();
    Buffer zeros = new Buffer();
    try (var gzip = Okio.buffer(new GzipSink(zeros))) {
      gzip.write(new byte[1024 * 1024 + 1]);
    }
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(zeros).build());
    answer(200, "x".repeat(1024 * 1024 + 1));
    server.enqueue(new MockResponse.Builder().chunkedBody("x".repeat(1_048_577), 1000).build());
    answer(200, "x".repeat(1024 * 1024));
    answer(500, "x".repeat(2 * 1024 * 1024));

    for (int large = 0; large < 3; large++) {
      assertThatThrownBy(() -> client.get("/export"))
          .isInstanceOf(HttpBodyException.class)
          .hasMessage(
              "GET "
                  + server.url("/export")
                  + " answered 200 with a body of more than 1 MB, which is not read into memory."
                  + " Read it as a stream, request(method, path).stream(reader), or raise"
                  + " maxBody(bytes) on the client.");
    }
    assertThat(client.get("/").bytes()).hasSize(1024 * 1024);
    assertThatThrownBy(() -> client.get("/")).isInstanceOf(HttpStatusException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> builder().maxBody(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder().maxBody(Integer.MAX_VALUE));
  }
}
