package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RawRequestTest {

  private final MockWebServer server = new MockWebServer();
  private final Patience patience = new Patience();
  private RawDesk.Caller desk;

  @BeforeEach
  void start() throws Exception {
    server.start();
    desk = new RawDesk.Caller(server.url("/api/").uri(), patience);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Outcome send(String method, String url, Map<String, ?> more) {
    Map<String, Object> inputs = new HashMap<>(more);
    inputs.put("method", method);
    inputs.put("url", url);
    return desk.send(inputs);
  }

  private Outcome get(Map<String, ?> more) {
    return send("GET", "/items", more);
  }

  private void answer(int status, String type, String body) {
    server.enqueue(
        new MockResponse.Builder().code(status).addHeader("Content-Type", type).body(body).build());
  }

  private static String data(Outcome outcome) {
    return ((Outcome.Success) outcome).data().toString();
  }

  private static String message(Outcome outcome) {
    return ((Outcome.Failure) outcome).message();
  }

  @Test
  void goesBelowTheBaseUrlWithTheLogin() throws Exception {
    answer(200, "application/json", "[1]");

    assertThat(data(send("PURGE", "items/{id}?a=1", Map.of()))).isEqualTo("[1]");

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("PURGE");
    assertThat(request.getTarget()).isEqualTo("/api/items/%7Bid%7D?a=1");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer tok-4711");
  }

  @Test
  void takesACompleteUrlOfTheOriginOnly() {
    answer(200, "application/json", "1");

    assertThat(data(send("GET", server.url("/other").toString(), Map.of()))).isEqualTo("1");
    assertThat(message(send("GET", "https://elsewhere.example/", Map.of())))
        .contains("it leads to another origin");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void givesTheAnswerInTheTypeAskedFor() {
    String json = "{\"a\":1}";
    for (int i = 0; i < 4; i++) {
      answer(200, "application/json", json);
    }

    assertThat(data(get(Map.of()))).isEqualTo(json);
    assertThat(data(get(Map.of("responseType", "text")))).isEqualTo("\"{\\\"a\\\":1}\"");
    assertThat(data(get(Map.of("responseType", "document")))).isEqualTo("\"{\\\"a\\\":1}\"");
    assertThat(data(get(Map.of("responseType", "arraybuffer"))))
        .isEqualTo("{\"data\":\"eyJhIjoxfQ==\",\"contentType\":\"application/json\"}");
  }

  @Test
  void givesTextWhereTheAnswerIsNotTheJsonAskedFor() {
    answer(200, "text/html", "<p>");
    answer(204, "application/json", "");

    assertThat(data(get(Map.of()))).isEqualTo("\"<p>\"");
    assertThat(data(get(Map.of()))).isEqualTo("\"\"");
  }

  @Test
  void sendsBytesThatAnEarlierStepGave() throws Exception {
    answer(200, "application/json", "1");
    byte[] bytes = {1, 0, (byte) 0xff};

    send("POST", "/files", Map.of("fileData", Map.of("logo", Map.of("data", bytes))));

    Buffer body = new Buffer().write(server.takeRequest().getBody());
    assertThat(body.indexOf(okio.ByteString.of(bytes))).isPositive();
  }

  @Test
  void refusesABodyBesideAFormBeforeAnythingIsSent() {
    Outcome outcome = send("POST", "/", Map.of("data", "x", "formData", Map.of("a", "1")));

    assertThat(((Outcome.Failure) outcome).kind()).isEqualTo(FailureKind.INVALID_INPUT);
    assertThat(message(outcome)).contains("'data' cannot be sent together with formData");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void refusesABodyOfAGetBeforeAnythingIsSent() {
    assertThat(message(get(Map.of("data", "x")))).contains("GET must not have a request body");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void refusesAFileThatIsNone() {
    assertThat(message(send("POST", "/", Map.of("fileData", Map.of("f", Map.of("x", 1))))))
        .contains("'fileData.f' is an object, and data is wanted");
  }

  @Test
  void waitsTheUsualTimesWhereTheyDoubleWithoutADelay() {
    answer(503, "text/plain", "later");
    answer(200, "application/json", "1");

    get(Map.of("maxRetries", "1", "useExponentialBackoff", "true"));
    assertThat(patience.waits()).singleElement().isEqualTo(Duration.ofMillis(220));
  }

  @Test
  void namesTheMethodsThereAre() {
    assertThat(message(send("GTE", "/", Map.of())))
        .contains("'method' is none of its choices")
        .contains("Did you mean \"GET\"?");
  }

  @Test
  void repeatsAsOftenAndWaitsAsLongAsTold() {
    for (int i = 0; i < 3; i++) {
      answer(503, "text/plain", "later");
    }
    answer(200, "application/json", "1");

    Map<String, Object> retry = Map.of("maxRetries", "3", "retryDelayMS", 7);
    assertThat(data(get(retry))).isEqualTo("1");
    assertThat(patience.waits()).containsOnly(Duration.ofMillis(7)).hasSize(3);
  }

  @Test
  void doublesTheWaits() {
    answer(503, "text/plain", "later");
    answer(503, "text/plain", "later");
    answer(200, "application/json", "1");

    get(Map.of("maxRetries", "2", "retryDelayMS", "7", "useExponentialBackoff", "true"));
    assertThat(patience.waits()).containsExactly(Duration.ofMillis(7), Duration.ofMillis(14));
  }

  @Test
  void repeatsAPostAfterAnyErrorOnlyWhenTold() {
    answer(400, "text/plain", "no");
    answer(400, "text/plain", "no");
    answer(200, "application/json", "1");

    assertThat(send("POST", "/", Map.of("maxRetries", "1"))).isInstanceOf(Outcome.Failure.class);
    assertThat(send("POST", "/", Map.of("maxRetries", "1", "retryAllErrors", true)))
        .isInstanceOf(Outcome.Success.class);
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void waitsNoLongerThanTold() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    assertThat(message(get(Map.of("timeout", "50")))).contains("a call may take 50 ms in all");
  }

  @Test
  void logsTheRequestOnlyWhenToldAndNeverTheLogin() {
    answer(200, "application/json", "\"you are tok-4711\"");
    answer(200, "application/json", "1");

    get(Map.of("debugRequest", "true"));
    List<String> lines = desk.log().stream().map(LogEntry::message).toList();
    get(Map.of());

    assertThat(lines).hasSize(2).noneMatch(line -> line.contains("tok-4711"));
    assertThat(lines.get(0)).contains("\"method\":\"GET\"", "\"authorization\":\"****\"");
    assertThat(lines.get(1)).contains("you are ****");
    assertThat(desk.log()).hasSize(2);
  }

  @Test
  void keepsTheLoginOutOfTheErrorOfTheOtherSystem() {
    answer(401, "application/json", "{\"got\":\"tok-4711\"}");

    assertThat(message(get(Map.of()))).endsWith("answered 401: {\"got\":\"****\"}");
  }

  @Test
  void namesTheWaitThatCannotBe() {
    Outcome outcome = get(Map.of("maxRetries", "1", "retryDelayMS", "-1"));

    assertThat(message(outcome))
        .isEqualTo("Input 'retryDelayMS' cannot be less than 0. Give the wait in milliseconds.");
  }

  @Test
  void readsJsonBehindAByteOrderMark() {
    answer(200, "application/json", "\uFEFF{\"a\":1}");

    assertThat(data(get(Map.of()))).isEqualTo("{\"a\":1}");
  }
}
