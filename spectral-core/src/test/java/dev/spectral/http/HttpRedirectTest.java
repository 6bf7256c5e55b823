package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Secret;
import dev.spectral.http.HttpConnectException.Failure;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpRedirectTest {

  private final MockWebServer erp = new MockWebServer();
  private final MockWebServer other = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    erp.start();
    other.start();
  }

  @AfterEach
  void stop() {
    erp.close();
    other.close();
  }

  private HttpClient client() {
    return HttpClient.builder()
        .baseUrl(URI.create(erp.url("/").toString()))
        .bearer(Secret.of("the-key"))
        .header("X-Api-Key", Secret.of("another-key"))
        .build();
  }

  private static MockResponse to(int status, MockWebServer target) {
    String place = target.url("/moved").toString();
    return new MockResponse.Builder().code(status).addHeader("Location", place).build();
  }

  @Test
  void keepsTheCredentialsOnTheSameOrigin() throws Exception {
    erp.enqueue(to(302, erp));
    erp.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(client().get("/items").status()).isEqualTo(204);

    erp.takeRequest();
    RecordedRequest second = erp.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/moved");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer the-key");
    assertThat(second.getHeaders().get("X-Api-Key")).isEqualTo("another-key");
  }

  @Test
  void handsNoCredentialsToAnotherOrigin() throws Exception {
    erp.enqueue(to(302, other));
    other.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(client().get("/items").status()).isEqualTo(204);

    RecordedRequest followed = other.takeRequest();
    assertThat(followed.getTarget()).isEqualTo("/moved");
    assertThat(followed.getHeaders().toMultimap())
        .containsOnlyKeys("accept", "accept-encoding", "connection", "host", "user-agent");
  }

  @Test
  void sendsABodyAgainOnTheSameOrigin() throws Exception {
    erp.enqueue(to(307, erp));
    erp.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(client().post("/items", "the body").status()).isEqualTo(204);

    erp.takeRequest();
    RecordedRequest second = erp.takeRequest();
    assertThat(second.getRequestLine()).isEqualTo("POST /moved HTTP/1.1");
    assertThat(second.getBody().utf8()).isEqualTo("the body");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer the-key");
  }

  @Test
  void takesNoGetOfAnotherOriginForItsPost() {
    erp.enqueue(to(302, other));

    HttpConnectException error =
        catchThrowableOfType(HttpConnectException.class, () -> client().post("/items", "the body"));

    assertThat(error.failure()).isEqualTo(Failure.REDIRECT);
    assertThat(other.getRequestCount()).isZero();
  }

  @Test
  void handsNoBodyToAnotherOrigin() {
    erp.enqueue(to(308, other));

    HttpConnectException error =
        catchThrowableOfType(HttpConnectException.class, () -> client().post("/items", "the body"));

    assertThat(error.failure()).isEqualTo(Failure.REDIRECT);
    assertThat(error)
        .hasMessageContaining("failed: it was redirected to another place, http://")
        .hasMessageContaining("so it was not followed");
    assertThat(other.getRequestCount()).isZero();
  }
}
