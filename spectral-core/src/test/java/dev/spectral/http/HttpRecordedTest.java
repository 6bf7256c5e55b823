package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.http.HttpConnectException.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

/** What the reference SDK was seen to do, and what we do. */
class HttpRecordedTest {

  interface Claim {
    void holds(JsonNode recorded) throws Exception;
  }

  private static final JsonNode TABLE = table();

  private final MockWebServer server = new MockWebServer();
  private final Patience patience = new Patience();

  private final Map<String, Claim> claims =
      Map.ofEntries(
          Map.entry("toAxiosRetryConfig delays for attempts 1..5", this::waitsAsLong),
          Map.entry(
              "axios-retry exponentialDelay ranges (2^n * 100 ms + 0..20% jitter)",
              this::growsAsFast),
          Map.entry("retryCondition selection", this::choosesTheSameCondition),
          Map.entry(
              "retry attempts (total requests) by method, status and config", this::repeatsAsOften),
          Map.entry("handleErrors on an axios error", this::tellsOfABadStatus),
          Map.entry("handleErrors on a network error (no response)", this::tellsOfNoAnswer),
          Map.entry(
              "debug logging: console.log of JSON, large or Buffer bodies replaced",
              this::logsTheSame),
          Map.entry(
              "retry on network errors (refused connection): default condition retries POST? ",
              this::repeatsRefusedConnections));

  private static JsonNode table() {
    try (InputStream in =
        HttpRecordedTest.class.getResourceAsStream("/behaviour/http-client.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

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

  private HttpClient client() {
    return builder().build();
  }

  private void answer(int status) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .addHeader("X-Res", "1")
            .body("{\"ok\":true}")
            .build());
  }

  /** Gives what was recorded under a name. */
  static JsonNode recorded(String name) {
    for (JsonNode one : TABLE.get("cases")) {
      if (one.get("name").textValue().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("Nothing is recorded as " + name);
  }

  static Set<String> claimed() {
    return new TreeSet<>(new HttpRecordedTest().claims.keySet());
  }

  @ParameterizedTest
  @MethodSource("claimed")
  void doesAsTheReferenceDid(String name) throws Exception {
    claims.get(name).holds(recorded(name).get("result"));
  }

  @Test
  void leavesOutNoCase() throws IOException {
    Set<String> recorded = new TreeSet<>();
    TABLE.get("cases").forEach(one -> recorded.add(one.get("name").textValue()));
    Set<String> raw = new TreeSet<>(RawRequestRecordedTest.sent());
    raw.addAll(RawRequestRecordedTest.guessed());
    Set<String> known = new TreeSet<>(claims.keySet());
    known.addAll(raw);

    assertThat(recorded).hasSize(TABLE.get("count").intValue()).isEqualTo(known);
    String row =
        "`http-client.json` has %d cases, and all are asserted: %d of the client, %d of the raw request."
            .formatted(recorded.size(), claims.size(), raw.size());
    System.out.println(row);
    assertThat(Files.readString(Path.of("..", "docs", "compatibility.md"))).contains(row);
  }

  private void waitsAsLong(JsonNode recorded) {
    Retry fixed = Retry.times(5).delay(Duration.ofMillis(100));
    assertThat(waits(fixed)).isEqualTo(millis(recorded.get("fixed100")));
    assertThat(waits(fixed.exponential())).isEqualTo(millis(recorded.get("exponential100")));
    assertThat(waits(Retry.times(5).delay(Duration.ZERO)))
        .isEqualTo(millis(recorded.get("fixed0")));
    assertThat(recorded.get("exponentialNoDelay").textValue()).isEqualTo("exponentialDelay");
    assertThat(waits(Retry.times(5).exponential())).isEqualTo(waits(Retry.times(5)));
  }

  private static List<Long> waits(Retry retry) {
    List<Long> waits = new ArrayList<>();
    for (int n = 1; n <= 5; n++) {
      waits.add(retry.backoff().before(n, Optional.empty(), 0.5).toMillis());
    }
    return waits;
  }

  private static List<Long> millis(JsonNode recorded) {
    List<Long> millis = new ArrayList<>();
    recorded.forEach(one -> millis.add(one.longValue()));
    return millis;
  }

  private void growsAsFast(JsonNode recorded) {
    for (JsonNode one : recorded) {
      long base = one.get("base").longValue();
      int n = one.get("n").intValue();
      Backoff usual = Backoff.USUAL;
      assertThat(usual.before(n, Optional.empty(), 0).toMillis()).isEqualTo(base);
      assertThat(usual.before(n, Optional.empty(), 1).toMillis()).isEqualTo(base * 12 / 10);
    }
  }

  private void choosesTheSameCondition(JsonNode recorded) throws IOException {
    HttpStatusException refused =
        new HttpStatusException(
            new CallSite("POST", "https://x", List.of()), 403, HttpHeaders.of(Map.of()), "");
    Retry custom = Retry.times(1).when(e -> e.method().equals("POST"));
    assertThat(Retry.times(1).always().rule().repeats(refused))
        .isEqualTo(recorded.get("allErrors").booleanValue());
    assertThat(custom.rule().repeats(refused)).isTrue();
    assertThat(Retry.times(1).rule().repeats(refused)).isFalse();
  }

  private void repeatsAsOften(JsonNode recorded) {
    for (JsonNode one : recorded) {
      int before = server.getRequestCount();
      HttpClient client = builder().retry(policy(one.get("retryConfig"))).build();
      for (int n = 0; n < one.get("requests").intValue(); n++) {
        answer(one.get("status").intValue());
      }
      HttpStatusException error =
          catchThrowableOfType(
              HttpStatusException.class,
              () -> client.request(one.get("method").textValue(), "/p").send());
      assertThat(error.status()).isEqualTo(one.get("status").intValue());
      assertThat(server.getRequestCount() - before)
          .as(one.toString())
          .isEqualTo(one.get("requests").intValue());
    }
  }

  private static Retry policy(JsonNode config) {
    if (config.isNull()) {
      return Retry.never();
    }
    Retry retry = Retry.times(config.path("retries").asInt(3)).delay(Duration.ofMillis(1));
    if (config.path("retryAllErrors").booleanValue()) {
      return retry.always();
    }
    return config.has("retryCondition") ? retry.when(e -> false) : retry;
  }

  private void tellsOfABadStatus(JsonNode recorded) throws IOException {
    answer(recorded.get("status").intValue());

    HttpStatusException error =
        catchThrowableOfType(HttpStatusException.class, () -> client().get("/p"));

    assertThat(error.status()).isEqualTo(recorded.get("status").intValue());
    assertThat(new ObjectMapper().readTree(error.body())).isEqualTo(recorded.get("data"));
    recorded
        .get("headers")
        .properties()
        .forEach(
            header ->
                assertThat(error.headers().first(header.getKey()))
                    .contains(header.getValue().textValue()));
  }

  private void tellsOfNoAnswer(JsonNode recorded) {
    server.close();

    HttpConnectException error =
        catchThrowableOfType(HttpConnectException.class, () -> client().get("/p"));

    assertThat(recorded.get("message").textValue()).contains("ECONNREFUSED");
    assertThat(error.failure()).isEqualTo(Failure.REFUSED);
  }

  private void logsTheSame(JsonNode recorded) throws IOException {
    Notebook log = new Notebook(Level.DEBUG);
    HttpClient client = builder().debug(log).build();
    Object[] bodies = {Map.of("a", 1), "x".repeat(6000), new byte[] {1, 2}, "x".repeat(5000)};
    for (Object body : bodies) {
      answer(200);
      client.post("/p", body);
    }
    assertThat(log.lines()).hasSize(recorded.size());
    for (int i = 0; i < recorded.size(); i++) {
      JsonNode line = new ObjectMapper().readTree(log.lines().get(i));
      assertThat(line.get("type")).isEqualTo(recorded.get(i).get("type"));
      assertThat(names(line)).isEqualTo(namesWithoutPartsOfTheUrl(recorded.get(i)));
      assertThat(shown(line.get("data"))).isEqualTo(recorded.get(i).get("data").toString());
    }
  }

  private static List<String> names(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> namesWithoutPartsOfTheUrl(JsonNode recorded) {
    List<String> names = new ArrayList<>();
    recorded.get("keys").forEach(key -> names.add(key.textValue()));
    names.removeAll(List.of("baseURL", "params"));
    return names;
  }

  /** Long text was recorded as its length. */
  private static String shown(JsonNode data) {
    String text = data.isTextual() ? data.textValue() : "";
    return text.length() > 1000 ? "\"" + text.length() + " chars\"" : data.toString();
  }

  private void repeatsRefusedConnections(JsonNode recorded) {
    server.close();
    for (String method : List.of("GET", "POST")) {
      int before = patience.waits().size();
      HttpRequest request = builder().retry(Retry.times(2)).build().request(method, "/p");

      assertThatThrownBy(request::send).isInstanceOf(HttpConnectException.class);
      assertThat(patience.waits().size() - before)
          .isEqualTo(recorded.get(method + "_retries").intValue());
    }
  }
}
