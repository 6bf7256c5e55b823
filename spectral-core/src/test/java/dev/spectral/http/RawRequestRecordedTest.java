package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.invoke.FailureKind;
import dev.spectral.invoke.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference SDK's raw request was seen to do, and what ours does. */
class RawRequestRecordedTest {

  private static final String SENT = "sendRawRequest: ";
  private static final String GUESSED = "buildRawRequestAction auth guess: ";

  /** The inputs of each recorded request. */
  private static final Map<String, Map<String, Object>> INPUTS =
      new TreeMap<>(
          Map.of(
              SENT + "GET with params, headers and auth (auth wins)",
              Map.of(
                  "method",
                  "GET",
                  "queryParams",
                  List.of(pair("a", "first"), pair("b", "é&"), pair("a", "last")),
                  "headers",
                  List.of(pair("X-A", "1"), pair("Authorization", "mine"))),
              SENT + "POST string data",
              Map.of("method", "POST", "data", "{\"a\":1}"),
              SENT + "POST empty string data",
              Map.of("method", "POST", "data", ""),
              SENT + "POST form data",
              Map.of("method", "POST", "formData", List.of(pair("a", "1"), pair("b", "2"))),
              SENT + "POST file data with names",
              Map.of(
                  "method",
                  "POST",
                  "fileData",
                  List.of(
                      pair("f", "contents"),
                      pair("g", Map.of("data", "eyJ4IjoxfQ==", "contentType", "text/x"))),
                  "fileDataFileNames",
                  List.of(pair("f", "name.txt"))),
              SENT + "data with empty form data is fine",
              Map.of("method", "POST", "data", "x", "formData", List.of()),
              SENT + "responseType text",
              Map.of("method", "GET", "responseType", "text")));

  private static final Map<String, Map<String, Object>> LOGINS =
      new TreeMap<>(
          Map.of(
              GUESSED + "token.access_token",
              Map.of("fields", Map.of("apiKey", "k"), "token", Map.of("access_token", "tok")),
              GUESSED + "basic",
              Map.of("fields", Map.of("username", "u", "password", "p")),
              GUESSED + "nothing usable",
              Map.of("key", "my-conn", "fields", Map.of("username", "u"))));

  private final MockWebServer server = new MockWebServer();

  static Set<String> sent() {
    return INPUTS.keySet();
  }

  static Set<String> guessed() {
    return LOGINS.keySet();
  }

  private static Map<String, Object> pair(String key, Object value) {
    return Map.of("key", key, "value", value);
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body("{\"ok\":true}")
            .build());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private RawDesk.Caller caller() {
    return new RawDesk.Caller(server.url("/").uri(), new Patience());
  }

  private static Map<String, Object> to(String url, Map<String, Object> inputs) {
    Map<String, Object> all = new TreeMap<>(inputs);
    all.put("url", url);
    all.putIfAbsent("method", "GET");
    return all;
  }

  @ParameterizedTest
  @MethodSource("sent")
  void sendsWhatTheReferenceSent(String name) throws Exception {
    JsonNode recorded = HttpRecordedTest.recorded(name);

    Map<String, Object> token = Map.of("fields", Map.of(), "token", Map.of("access_token", "t"));
    Outcome outcome = caller().with(token).send(to("/p", INPUTS.get(name)));

    assertThat(((Outcome.Success) outcome).data()).isEqualTo(recorded.at("/result/data"));
    JsonNode expected = recorded.at("/result/request/0");
    RecordedRequest request = server.takeRequest();
    String type = String.valueOf(request.getHeaders().get("Content-Type"));
    String boundary = type.contains("boundary=") ? type.substring(type.indexOf('=') + 1) : "\0";
    assertThat(request.getMethod()).isEqualTo(expected.get("method").textValue());
    assertThat(request.getTarget()).isEqualTo(expected.get("url").textValue());
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    assertThat(body.replace(boundary, "BOUNDARY")).isEqualTo(expected.get("body").textValue());
    for (Map.Entry<String, JsonNode> header : expected.get("headers").properties()) {
      assertThat(request.getHeaders().values(header.getKey()))
          .map(value -> value.replace(boundary, "BOUNDARY"))
          .containsExactly(header.getValue().textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("guessed")
  void guessesTheLoginThatTheReferenceGuessed(String name) throws Exception {
    JsonNode recorded = HttpRecordedTest.recorded(name);

    Outcome outcome = caller().with(LOGINS.get(name)).send(to("/p", Map.of()));

    if (recorded.has("error")) {
      Outcome.Failure failure = (Outcome.Failure) outcome;
      assertThat(failure.kind()).isEqualTo(FailureKind.CONNECTION_ERROR);
      assertThat(recorded.get("error").textValue()).contains("my-conn");
      assertThat(failure.message())
          .isEqualTo(
              "The connection \"my-conn\" does not say where in a request it goes: it has no token,"
                  + " no apiKey, and no username with password. Declare a @Placement on its"
                  + " record.");
    } else {
      RecordedRequest request = server.takeRequest();
      assertThat(((Outcome.Success) outcome).data()).isEqualTo(recorded.at("/result/data"));
      assertThat(request.getHeaders().values("Authorization"))
          .containsExactly(recorded.at("/result/authorization").textValue());
      assertThat(request.getTarget()).isEqualTo(recorded.at("/result/url").textValue());
    }
  }

  @Test
  void takesTheSixteenInputsOfTheReference() {
    assertThat(caller().action().inputs()).hasSize(16);
  }
}
