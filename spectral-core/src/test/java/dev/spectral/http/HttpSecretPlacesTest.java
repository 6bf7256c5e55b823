package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Data;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places that a secret gets to, and must not be seen in. */
class HttpSecretPlacesTest {

  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  @Test
  void showsNoUserOfACompleteUrl() {
    HttpClient client = HttpClient.builder().baseUrl(NOBODY).build();
    HttpConnectException failure =
        catchThrowableOfType(
            HttpConnectException.class, () -> client.get("http://ada:pa@ss@127.0.0.1:1/me?a=b@c"));

    assertThat(failure.url()).isEqualTo("http://127.0.0.1:1/me?a=b@c");
    assertThat(failure.getMessage()).doesNotContain("ada", "ss@");
  }

  @Test
  void printsNoSecretThatTheBaseUrlHolds() {
    HttpClient client =
        HttpClient.builder()
            .baseUrl(URI.create("https://api.example/bot4711-secret"))
            .header("X-Bot", Secret.of("4711-secret"))
            .build();

    assertThat(client).hasToString("HttpClient[https://api.example/bot****]");
    assertThat(client.request("GET", "https://api.example/bot4711-secret/a"))
        .hasToString("HttpRequest[GET https://api.example/bot****/a]");
  }

  @Test
  void knowsWhatProvesALoginToAnAuthorizationServer() {
    assertThat(List.of("client_assertion", "assertion", "code_verifier"))
        .allMatch(SensitiveText::isSensitive);
    assertThat(SensitiveText.isSensitive("status_code")).isFalse();
  }

  @Test
  void printsOfAPayloadNeitherKeysNorHeaders() {
    TriggerPayload payload =
        TriggerPayload.builder()
            .headers(Map.of("Authorization", "Bearer h-secret"))
            .queryParameters(Map.of("key", "q-secret"))
            .webhookApiKeys(Map.of("Flow 1", List.of("w-secret")))
            .received(new Data("b-secret".getBytes(StandardCharsets.UTF_8), "text/plain"))
            .executionId("e-1")
            .build();

    assertThat(payload.toString())
        .contains("e-1", "Authorization", "key", "text/plain")
        .doesNotContain("secret");
  }

  @Test
  void masksListsAndObjectsThatGoByTheNameOfASecret() {
    assertThat(
            SensitiveText.mask(
                "{\"tokens\": [\"abc\", [\"de\\\"f\"]], \"credentials\":{\"user\":\"ada\",\"n\":1},"
                    + "\"pins\":[\"x\"]}"))
        .isEqualTo(
            "{\"tokens\": [\"****\", [\"****\"]], \"credentials\":{\"user\":\"****\",\"n\":1},"
                + "\"pins\":[\"x\"]}");
    assertThat(SensitiveText.mask("{\\\"tokens\\\":[\\\"abc\\\"],\\\"a\\\":\\\"b\\\"}"))
        .isEqualTo("{\\\"tokens\\\":[\\\"****\\\"],\\\"a\\\":\\\"b\\\"}");
    assertThat(SensitiveText.mask("{\"token\": \"[abc\", \"a\": \"b\"}"))
        .isEqualTo("{\"token\": \"****\", \"a\": \"b\"}");
    assertThat(SensitiveText.mask("{\"tokens\": [\"abc\", \"cut off"))
        .isEqualTo("{\"tokens\": [\"****\", \"****");
    assertThat(SensitiveText.mask("tokens: {it's} a=b [\"c\"]"))
        .isEqualTo("tokens: {it's} a=b [\"c\"]");
  }
}
