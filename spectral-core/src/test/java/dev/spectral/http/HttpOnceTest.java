package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.http.HttpConnectException.Failure;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but {@link Retry} makes a call again, whatever the library below thinks of it. */
class HttpOnceTest {

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
    URI url = URI.create(server.url("/").toString());
    return HttpClient.builder().baseUrl(url).retry(retry).waiting(patience.waiting()).build();
  }

  private HttpStatusException refused(String method) {
    server.enqueue(new MockResponse.Builder().code(200).build());
    return catchThrowableOfType(
        HttpStatusException.class, () -> client(Retry.never()).request(method, "/a").send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE", "UNLINK", "POST"})
  void sendsOnceWhereTheOtherSystemTookTooLong(String method) {
    server.enqueue(new MockResponse.Builder().code(408).build());

    assertThat(refused(method).status()).isEqualTo(408);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "UNLINK", "POST"})
  void sendsOnceWhereTheOtherSystemWantsItAgainAtOnce(String method) {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());

    HttpStatusException failure = refused(method);
    assertThat(failure.status()).isEqualTo(503);
    assertThat(failure.headers().all("Retry-After")).containsExactly("0");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void showsNoHeaderThatTheOtherSystemDidNotSend() {
    server.enqueue(new MockResponse.Builder().code(408).build());

    assertThat(refused("GET").headers().first("Retry-After")).isEmpty();
  }

  @Test
  void countsEachRepetition() {
    for (int i = 0; i < 2; i++) {
      server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    }
    server.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(client(Retry.times(2)).get("/a").status()).isEqualTo(204);
    assertThat(server.getRequestCount()).isEqualTo(3);
    assertThat(patience.waits()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "UNLINK", "PUT", "POST"})
  void sendsOnceWhereAConnectionBreaksThatWasUsedBefore(String method) {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    HttpClient client = client(Retry.never());
    client.get("/a");

    HttpConnectException failure =
        catchThrowableOfType(
            HttpConnectException.class, () -> client.request(method, "/a/1").send());
    assertThat(failure.failure()).isEqualTo(Failure.BROKEN);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
