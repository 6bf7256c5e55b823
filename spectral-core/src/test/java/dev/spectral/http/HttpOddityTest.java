package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Data;
import dev.spectral.Secret;
import dev.spectral.http.HttpConnectException.Failure;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other systems and other steps of a flow hand over that nobody asked for. */
class HttpOddityTest {

  private static final String TWO_LINES = "text/plain; a=\"x\r\nX-Evil: 1\"";

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClient client() {
    return HttpClient.builder().baseUrl(URI.create(server.url("/").toString())).build();
  }

  @Test
  void writesNoHeaderOfAPartThatAContentTypeBringsAlong() {
    Data data = new Data(new byte[] {1}, TWO_LINES);

    assertThatThrownBy(() -> HttpFile.of("a.txt", data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a content type");
    assertThatThrownBy(() -> client().post("/", data))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("content type")
        .hasMessageNotContaining("\n");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysThatARedirectLeadsInACircle() {
    for (int i = 0; i < 30; i++) {
      server.enqueue(new MockResponse(302, Headers.of("Location", "/a"), ""));
    }
    HttpConnectException failure =
        catchThrowableOfType(
            HttpConnectException.class,
            () -> client().request("GET", "/a").retry(Retry.times(1)).send());

    assertThat(failure.failure()).isEqualTo(Failure.REDIRECT);
    assertThat(failure).hasMessageContaining("redirected too often");
    assertThat(server.getRequestCount()).isEqualTo(21);
  }

  @Test
  void readsTextBehindAByteOrderMark() {
    Headers json = Headers.of("Content-Type", "application/json");
    server.enqueue(new MockResponse(200, json, "\uFEFF{\"a\":1}"));

    assertThat(client().get("/").text()).isEqualTo("{\"a\":1}");
  }

  @Test
  void sendsTheLoginsParameterAndNotOneOfThePath() throws Exception {
    server.enqueue(new MockResponse(204, Headers.of(), ""));
    HttpClient.builder()
        .baseUrl(URI.create(server.url("/").toString()))
        .query("api_key", Secret.of("of-the-login"))
        .build()
        .get("/a?api_key=mine&b=1");

    assertThat(server.takeRequest().getTarget()).isEqualTo("/a?b=1&api_key=of-the-login");
  }
}
