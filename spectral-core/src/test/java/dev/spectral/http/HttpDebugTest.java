package dev.spectral.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class HttpDebugTest {

  private final MockWebServer server = new MockWebServer();
  private final Notebook log = new Notebook(Level.DEBUG);

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClientBuilder builder() {
    return HttpClient.builder().baseUrl(URI.create(server.url("/").toString())).debug(log);
  }

  private void answer(String contentType, String body) {
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type", contentType).body(body).build());
  }

  private JsonNode line(int index) throws IOException {
    assertThat(log.lines().get(index)).doesNotContain("\n", "\r", "\u2028");
    return new ObjectMapper().readTree(log.lines().get(index));
  }

  @Test
  void logsARequestAndItsAnswerAsOneLineEach() throws Exception {
    answer("application/json", "{\"ok\":true}");

    builder().build().request("POST", "/items").query("page", 2).body(Map.of("a", 1)).send();

    assertThat(log.lines())
        .containsExactly(
            "{\"type\":\"request\",\"url\":\""
                + server.url("/items?page=2")
                + "\",\"headers\":{\"accept\":\"application/json, text/plain, */*\","
                + "\"content-type\":\"application/json\"},\"method\":\"POST\",\"timeout\":60000,"
                + "\"data\":{\"a\":1}}",
            "{\"type\":\"response\",\"headers\":{\"content-length\":\"11\","
                + "\"content-type\":\"application/json\"},\"status\":200,\"statusText\":\"OK\","
                + "\"data\":{\"ok\":true}}");
  }

  @Test
  void showsNoSecretInAnyForm() {
    String key = "s3cret key/+\"1";
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .addHeader("Set-Cookie", "sid=cookie-value")
            .addHeader("X-Echo", key)
            .body("{\"access_token\":\"issued-token\",\"echo\":\"s3cret key/+\\\"1\",\"n\":1}")
            .build());

    builder()
        .basic("ann", Secret.of("pa55word"))
        .header("X-Api-Key", "undeclared-key")
        .header("Cookie", "sid=cookie-value")
        .query("key", Secret.of(key))
        .build()
        .request("POST", "/login/{key}?client_secret=in-the-path", Secret.of(key))
        .body(Map.of("user", "ann", "password", Secret.of("pa55word"), "plain", key))
        .send();

    assertThat(log.lines()).hasSize(2);
    assertThat(String.join("\n", log.lines()))
        .doesNotContain("s3cret", "pa55word", "YW5uOnBhNTV3b3Jk", "undeclared-key", "cookie-value")
        .doesNotContain("issued-token", "in-the-path")
        .contains("\"authorization\":\"****\"", "\"x-api-key\":\"****\"", "\"set-cookie\":\"****\"")
        .contains("\"x-echo\":\"****\"", "\"access_token\":\"****\",\"echo\":\"****\",\"n\":1");
  }

  @Test
  void cutsALongBodyAndMasksBeforeItCuts() throws Exception {
    String text = "x".repeat(10_235) + "the-secret" + "y".repeat(20_000);
    answer("text/plain", text);

    builder().bearer(Secret.of("the-secret")).build().get("/");

    String data = line(1).get("data").textValue();
    assertThat(data)
        .isEqualTo("x".repeat(10_235) + "****y… (30245 bytes in all)")
        .doesNotContain("the-s");
  }

  @Test
  void tellsOnlyTheSizeOfWhatIsNoText() throws Exception {
    answer("image/png", "1234");
    answer("text/plain", "streamed");
    HttpClient client = builder().build();

    client.post("/", new byte[] {1, 2});
    client.request("POST", "/").body(new ByteArrayInputStream("abc".getBytes(UTF_8)), 3).stream(
        answer -> answer.body().readAllBytes());
    assertThatThrownBy(() -> client.post("/", Multipart.form()));

    assertThat(line(0).get("data").textValue()).isEqualTo("<data (2 bytes)>");
    assertThat(line(1).get("data").textValue()).isEqualTo("<data (4 bytes)>");
    assertThat(line(2).get("data").textValue()).isEqualTo("<stream (3 bytes)>");
    assertThat(line(3).get("data").textValue()).isEqualTo("<stream>");
    assertThat(log.lines()).hasSize(4);
  }

  @Test
  void logsEachAttemptAndWhyItFailed() throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).body("busy").build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    HttpClient client = builder().retry(Retry.times(1).delay(Duration.ZERO)).build();

    client.get("/");
    server.close();
    assertThatThrownBy(() -> client.get("/"));

    assertThat(line(1).get("status").intValue()).isEqualTo(503);
    assertThat(line(1).get("data").textValue()).isEqualTo("busy");
    assertThat(line(2).get("attempt").textValue()).isEqualTo("2 of 2");
    assertThat(line(3).get("status").intValue()).isEqualTo(204);
    assertThat(line(5).get("type").textValue()).isEqualTo("failure");
    assertThat(line(5).get("message").textValue()).contains("connection refused");
    assertThat(log.lines()).hasSize(8);
  }

  @Test
  void keepsQuietBelowItsLevelAndUnlessTold() {
    answer("text/plain", "one");
    answer("text/plain", "two");
    Notebook info = new Notebook(Level.INFO);

    builder().debug(info).build().get("/");
    HttpClient.builder().baseUrl(URI.create(server.url("/").toString())).build().get("/");

    assertThat(info.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"accessToken\" : \"abc\", \"b\":2}|{\"accessToken\" : \"****\", \"b\":2}",
        "{\"token\":123,\"b\":2}|{\"token\":\"****\",\"b\":2}",
        "{\"token\":null,\"secret\":true}|{\"token\":null,\"secret\":true}",
        "{\"token\":{\"id_token\":\"a\\\"b\"},\"c\":1}|{\"token\":{\"id_token\":\"****\"},\"c\":1}",
        "{\"in\":\"{\\\"token\\\":\\\"abc\\\"}\"}|{\"in\":\"{\\\"token\\\":\\\"****\\\"}\"}",
        "{\"password\":\"cut off|{\"password\":\"****",
        "grant=code&client_secret=abc%20d&x=1|grant=code&client_secret=****&x=1",
        "https://x/?api_key=abc&page=1|https://x/?api_key=****&page=1",
        "Authorization: Bearer abc.def, next|Authorization: ****, next",
        "<wsse:Password>abc</wsse:Password><a>b</a>|<wsse:Password>****</wsse:Password><a>b</a>",
        "the token is missing|the token is missing",
        "token|token",
        "token=|token=",
        "a page of text|a page of text",
      })
  void masksValuesThatGoByTheNameOfASecret(String text, String masked) {
    assertThat(SensitiveText.mask(text)).isEqualTo(masked);
  }
}
