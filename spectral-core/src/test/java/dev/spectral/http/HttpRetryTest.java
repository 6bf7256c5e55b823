package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.http.HttpConnectException.Failure;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpRetryTest {

  private final MockWebServer server = new MockWebServer();
  private final Patience patience = new Patience();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClient client(Retry retry) {
    return client(URI.create(server.url("/").toString()), retry);
  }

  private HttpClient client(URI url, Retry retry) {
    return HttpClient.builder().baseUrl(url).retry(retry).waiting(patience.waiting()).build();
  }

  private void answer(int... statuses) {
    for (int status : statuses) {
      server.enqueue(new MockResponse.Builder().code(status).build());
    }
  }

  private void answerRetryAfter(String value) {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", value).build());
    answer(204);
  }

  private static Duration[] millis(long... some) {
    return LongStream.of(some).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }

  @Test
  void sendsOnceUnlessTold() {
    answer(503, 204);

    assertThatThrownBy(
            () ->
                HttpClient.builder()
                    .baseUrl(URI.create(server.url("/").toString()))
                    .build()
                    .get("/"))
        .isInstanceOf(HttpStatusException.class)
        .hasMessageContaining("answered 503");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void repeatsUntilItSucceeds() {
    answer(500, 429, 204);

    assertThat(client(Retry.times(3)).get("/items").status()).isEqualTo(204);
    assertThat(server.getRequestCount()).isEqualTo(3);
    assertThat(patience.waits()).containsExactly(millis(220, 440));
  }

  @Test
  void sendsTheBodyAgain() throws Exception {
    answer(500, 204);

    client(Retry.times(1)).put("/items/1", "the body");

    server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8()).isEqualTo("the body");
  }

  @Test
  void saysOnWhichAttemptItGaveUp() {
    answer(503, 503, 500);

    assertThatThrownBy(() -> client(Retry.times(2)).get("/items"))
        .isInstanceOf(HttpStatusException.class)
        .hasMessage(
            "GET " + server.url("/items") + " (attempt 3 of 3) answered 500 with an empty body");
  }

  @Test
  void doublesADelayUpToItsLimit() {
    answer(500, 500, 500, 500, 500);
    Retry retry =
        Retry.times(4).delay(Duration.ofMillis(100)).exponential().maxDelay(Duration.ofMillis(350));

    assertThatThrownBy(() -> client(retry).get("/")).isInstanceOf(HttpStatusException.class);
    assertThat(patience.waits()).containsExactly(millis(100, 200, 350, 350));
  }

  @Test
  void neverOverflowsHoweverOftenItDoubles() {
    Backoff backoff = Backoff.USUAL.delay(Duration.ofDays(3)).doubling();

    assertThat(backoff.before(Integer.MAX_VALUE, Optional.empty(), 1))
        .isEqualTo(Duration.ofSeconds(60));
    assertThat(Backoff.USUAL.before(Integer.MAX_VALUE, Optional.empty(), 1))
        .isEqualTo(Duration.ofSeconds(60));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7000",
        " 0007 |7000",
        "0|100",
        "99999999999999999999999|60000",
        "Sun, 01 Mar 2026 10:00:09 GMT|9000",
        "Sunday, 01-Mar-26 10:00:09 GMT|9000",
        "Sun, 01 Mar 2026 09:00:00 GMT|100",
        "Sun, 01 Mar 2099 10:00:09 GMT|60000",
        "-5|100",
        "1.5|100",
        "soon|100",
        "''|100",
      })
  void waitsAsLongAsTheOtherSystemAsks(String retryAfter, long millis) {
    answerRetryAfter(retryAfter);

    client(Retry.times(1).delay(Duration.ofMillis(100))).get("/");

    assertThat(patience.waits()).containsExactly(Duration.ofMillis(millis));
  }

  @Test
  void repeatsAPostOnlyWhenTheOtherSystemWasNotReached() throws IOException {
    server.close();

    HttpConnectException error =
        catchThrowableOfType(
            HttpConnectException.class, () -> client(Retry.times(2)).post("/items", "x"));

    assertThat(error.failure()).isEqualTo(Failure.REFUSED);
    assertThat(patience.waits()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"POST,1", "PATCH,1", "PUT,3", "GET,3"})
  void repeatsABrokenCallOnlyWhereTheMethodMayArriveTwice(String method, int requests)
      throws IOException {
    try (RawServer raw = new RawServer((it, connection) -> it.read(connection, "\r\n\r\n"))) {
      HttpRequest request = client(raw.url("http"), Retry.times(2)).request(method, "/items");

      HttpConnectException error = catchThrowableOfType(HttpConnectException.class, request::send);

      assertThat(error.failure()).isEqualTo(Failure.BROKEN);
      assertThat(patience.waits()).hasSize(requests - 1);
    }
  }

  @Test
  void doesNotRepeatAPostThatWasAnsweredWithARedirectToADeadPlace() throws IOException {
    MockWebServer dead = new MockWebServer();
    dead.start();
    String place = dead.url("/result").toString();
    dead.close();
    server.enqueue(new MockResponse.Builder().code(303).addHeader("Location", place).build());
    answer(204);

    HttpConnectException error =
        catchThrowableOfType(
            HttpConnectException.class, () -> client(Retry.times(2)).post("/orders", "x"));

    assertThat(error.failure()).isEqualTo(Failure.REDIRECT);
    assertThat(error).hasMessageContaining("redirected to a place that cannot be reached");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRepeatATimeOutOrAnUnknownHostUnlessTold() throws IOException {
    try (RawServer silent = new RawServer((raw, connection) -> raw.read(connection, "the end"))) {
      HttpRequest request =
          client(silent.url("http"), Retry.times(2))
              .request("GET", "/")
              .timeout(Duration.ofMillis(50));

      assertThatThrownBy(request::send).hasMessageContaining("a call may take 50 ms in all");
      assertThat(patience.waits()).isEmpty();
      assertThatThrownBy(request.retry(Retry.times(1).always())::send)
          .hasMessageContaining("(attempt 2 of 2) failed");
    }
    assertThatThrownBy(() -> client(URI.create("http://erp.invalid"), Retry.times(2)).get("/"));
    assertThat(patience.waits()).hasSize(1);
  }

  @Test
  void repeatsWhatTheAuthorChooses() {
    Predicate<HttpException> busy = e -> e instanceof HttpStatusException s && s.status() == 409;
    answer(409, 204, 404, 204, 500, 204, 423, 204, 500);

    assertThat(client(Retry.times(1).when(busy)).post("/", "x").status()).isEqualTo(204);
    assertThat(client(Retry.times(1).always()).post("/", "x").status()).isEqualTo(204);
    assertThat(client(Retry.times(1).methods("POST")).post("/", "x").status()).isEqualTo(204);
    assertThat(client(Retry.times(1).statuses(423)).get("/").status()).isEqualTo(204);
    assertThatThrownBy(() -> client(Retry.times(1).when(busy)).get("/"))
        .hasMessageContaining("answered 500");
    assertThat(server.getRequestCount()).isEqualTo(9);
  }

  @Test
  void letsARequestDifferFromItsClient() {
    answer(500, 500, 204);
    HttpClient client = client(Retry.times(1));

    assertThatThrownBy(client.request("GET", "/").retry(Retry.never())::send)
        .hasMessageContaining("answered 500");
    assertThat(client.request("GET", "/").send().status()).isEqualTo(204);
  }

  @Test
  void stopsWhenInterruptedWhileItWaits() {
    answer(500, 204);
    Waiting.Sleeper interrupted =
        time -> {
          throw new InterruptedException();
        };
    HttpClient client =
        HttpClient.builder()
            .baseUrl(URI.create(server.url("/").toString()))
            .retry(Retry.times(1).always())
            .waiting(new Waiting(Clock.systemUTC(), interrupted, () -> 0))
            .build();

    HttpConnectException error =
        catchThrowableOfType(HttpConnectException.class, () -> client.get("/"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.failure()).isEqualTo(Failure.INTERRUPTED);
    assertThat(error.getSuppressed()).singleElement().isInstanceOf(HttpStatusException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoTime() {
    assertThatIllegalArgumentException().isThrownBy(() -> Retry.times(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retry.times(1).delay(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retry.times(1).maxDelay(Duration.ofMillis(-1)));
  }
}
