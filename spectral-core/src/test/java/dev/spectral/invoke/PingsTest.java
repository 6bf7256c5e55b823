package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.invoke.ConnectionStatus.State;
import dev.spectral.manifest.Manifest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PingsTest {

  private static final ConnectionStatus CONNECTED = new ConnectionStatus(State.CONNECTED, "");

  private final MockWebServer server = new MockWebServer();
  private final ComponentInvoker invoker = ComponentInvoker.of(Doorbell.class);

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String base() {
    return server.url("/api/").toString();
  }

  private ConnectionStatus ring(String key, Map<String, ?> fields, Duration limit) {
    Map<String, Object> connection = new HashMap<>(Map.of("key", key, "fields", fields));
    if (key.equals("cloud")) {
      connection.put("token", Map.of("access_token", "tok-4711"));
    }
    CallContext context = CallContext.builder().build();
    return invoker.testConnection(new ConnectionCheck(connection, context, line -> {}, limit));
  }

  private ConnectionStatus ring(String key, Map<String, ?> fields) {
    return ring(key, fields, Duration.ofMinutes(1));
  }

  private ConnectionStatus keyed() {
    return ring("keyed", Map.of("baseUrl", base(), "key", "s3cret-1"));
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  @Test
  void isConnectedAfterAGoodAnswerAndSendsTheLogin() throws Exception {
    answer(200, "anything");

    assertThat(keyed()).isEqualTo(CONNECTED);

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("GET");
    assertThat(request.getTarget()).isEqualTo("/api/users/me?fields=id");
    assertThat(request.getHeaders().get("X-Api-Key")).isEqualTo("s3cret-1");
  }

  @Test
  void sendsTheMethodAndTheParametersThatAreDeclared() throws Exception {
    answer(204, "");

    assertThat(ring("queried", Map.of("baseUrl", base(), "key", "s3cret-1"))).isEqualTo(CONNECTED);

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("HEAD");
    assertThat(request.getTarget()).isEqualTo("/api/by/s3cret-1?api_key=s3cret-1");
  }

  @Test
  void sendsTheTokenOfALogin() throws Exception {
    answer(200, "");

    String host = server.getHostName() + ":" + server.getPort();
    assertThat(ring("cloud", Map.of("host", host))).isEqualTo(CONNECTED);
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer tok-4711");
  }

  @Test
  void isNotConnectedAfterABadStatusAndSaysWhyWithoutTheSecret() {
    answer(401, "s3cret-1 is wrong");
    answer(503, "later");

    String place = "GET " + base() + "users/me?fields=id answered ";
    assertThat(keyed())
        .isEqualTo(new ConnectionStatus(State.NOT_CONNECTED, place + "401: **** is wrong"));
    assertThat(keyed()).isEqualTo(new ConnectionStatus(State.NOT_CONNECTED, place + "503: later"));
  }

  @Test
  void hidesASecretOfTheUrl() {
    answer(404, "");

    assertThat(ring("queried", Map.of("baseUrl", base(), "key", "s3cret-1")).message())
        .isEqualTo("HEAD " + base() + "by/****?api_key=**** answered 404 with an empty body");
  }

  @Test
  void passesTheErrorHook() {
    answer(402, "");

    assertThat(keyed().message()).isEqualTo("The account is not paid for.");
  }

  @Test
  void isNotConnectedWhenNobodyAnswers() {
    server.close();

    assertThat(keyed().state()).isEqualTo(State.NOT_CONNECTED);
    assertThat(keyed().message()).contains("connection refused");
  }

  @Test
  void isNotConnectedWhenTheAnswerTakesTooLong() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    Map<String, String> fields = Map.of("baseUrl", base(), "key", "s3cret-1");
    assertThat(ring("keyed", fields, Duration.ofMillis(100)))
        .isEqualTo(new ConnectionStatus(State.NOT_CONNECTED, "The test took longer than 100 ms."));
  }

  @Test
  void isNotConnectedWithAnAddressThatIsNone() {
    for (String address : new String[] {"not a url", "ftp://files.example", "//x", "https:"}) {
      ConnectionStatus status = ring("open", Map.of("baseUrl", address));

      assertThat(status.state()).as(address).isEqualTo(State.NOT_CONNECTED);
      assertThat(status.message()).as(address).contains("URL");
    }
  }

  @Test
  void followsNoRedirectToAnotherPlaceWithTheLogin() {
    String elsewhere = "http://127.0.0.2:1/me";
    server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", elsewhere).build());

    assertThat(keyed().state()).isEqualTo(State.NOT_CONNECTED);
  }

  @Test
  void leavesTheTestsOfAuthorsAsTheyAre() {
    assertThat(ring("handmade", Map.of())).isEqualTo(CONNECTED);
  }

  @Test
  void putsNothingOfItOnTheWire() {
    assertThat(Manifest.definition(invoker.definition()).get("connections").get(0).toString())
        .doesNotContain("users/me", "X-Api-Key");
  }

  @Test
  void takesTheNameOfAnyHostAndSaysWhatIsNone() {
    Map<String, String> odd = Map.of("baseUrl", "http://no_such_host:1", "key", "s3cret-1");
    assertThat(ring("keyed", odd).message()).contains("no_such_host");
    Map<String, String> none = Map.of("baseUrl", "nonsense", "key", "s3cret-1");
    assertThat(ring("keyed", none).message())
        .isEqualTo("The URL of the ping is no URL. Check the values of the connection.");
  }
}
