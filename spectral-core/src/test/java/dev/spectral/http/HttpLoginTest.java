package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.AccessToken;
import dev.spectral.ConnectionException;
import dev.spectral.ConnectionValue;
import dev.spectral.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class HttpLoginTest {

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClientBuilder builder() {
    return HttpClient.builder().baseUrl(server.url("/").uri());
  }

  private RecordedRequest sentWith(Object login) throws Exception {
    server.enqueue(new MockResponse.Builder().build());
    builder().authorize(login).build().get("/me");
    return server.takeRequest();
  }

  private String authorization(Object login) throws Exception {
    return sentWith(login).getHeaders().get("Authorization");
  }

  @Test
  void sendsUserAndPasswordInTheFormatThatIsDeclared() throws Exception {
    assertThat(authorization(new Logins.HelpDesk("abc", "joe@example.com", Secret.of("abc123"))))
        .isEqualTo("Basic am9lQGV4YW1wbGUuY29tL3Rva2VuOmFiYzEyMw==");
  }

  @Test
  void sendsUserAndPasswordWithoutADeclaration() throws Exception {
    assertThat(authorization(new Logins.Plain("joe@example.com", Secret.of("abc123"))))
        .isEqualTo("Basic am9lQGV4YW1wbGUuY29tOmFiYzEyMw==");
  }

  @Test
  void sendsAnApiKeyWithoutADeclarationAsBearer() throws Exception {
    assertThat(authorization(new Logins.Guessed(Secret.of("k-4711")))).isEqualTo("Bearer k-4711");
  }

  @Test
  void sendsAHeaderWithAPrefix() throws Exception {
    assertThat(authorization(new Logins.Prefixed(Secret.of("0123456789"))))
        .isEqualTo("Token 0123456789");
  }

  @Test
  void sendsParametersOfTheQuery() throws Exception {
    URI site = URI.create("https://shop.example");
    RecordedRequest request = sentWith(new Logins.Shop(site, "ann", Secret.of("s3cret&1")));

    assertThat(request.getTarget()).isEqualTo("/me?api_user=ann&api_key=s3cret%261");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void sendsATokenWhereItBelongs() throws Exception {
    AccessToken token = AccessToken.of("T");

    assertThat(authorization(new Logins.Bearer(token))).isEqualTo("Bearer T");
    assertThat(authorization(new Logins.BasicToken(token))).isEqualTo("Basic T");
    assertThat(sentWith(new Logins.QueryToken(Optional.of(token))).getTarget())
        .isEqualTo("/me?token=T");
    assertThat(sentWith(new Logins.QueryToken(Optional.empty())).getTarget()).isEqualTo("/me");
  }

  @Test
  void sendsToSeveralPlacesAndLeavesOutWhatIsAbsent() throws Exception {
    RecordedRequest request =
        sentWith(
            new Logins.Several(
                Secret.of("k"), Logins.Region.EUROPE, Optional.of("7"), Optional.empty()));

    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer k");
    assertThat(request.getHeaders().get("X-Tenant")).isEqualTo("eu-7");
    assertThat(request.getHeaders().get("X-Trace")).isNull();
  }

  @Test
  void sendsNothingForALoginWithoutSecrets() throws Exception {
    RecordedRequest request = sentWith(new Logins.Open(URI.create("https://a.example")));

    assertThat(request.getTarget()).isEqualTo("/me");
    assertThat(request.getHeaders().names()).doesNotContain("Authorization");
  }

  @Test
  void sendsTheConnectionOfAnotherComponent() throws Exception {
    Map<String, Object> fields = Map.of("username", "u", "password", "p", "apiKey", "");

    assertThat(authorization(ConnectionValue.of("other", fields, null))).isEqualTo("Basic dTpw");
    assertThat(authorization(ConnectionValue.of("other", fields, AccessToken.of("T"))))
        .isEqualTo("Bearer T");
  }

  @Test
  void refusesALoginThatDoesNotSayWhereItGoes() {
    HttpClientBuilder builder = builder();

    assertThatThrownBy(() -> builder.authorize(new Logins.Silent(Secret.of("s3cret"))))
        .isInstanceOfSatisfying(
            ConnectionException.class, e -> assertThat(e.connectionKey()).isEqualTo("silent"))
        .hasMessageContaining("Declare a @Placement on its record.");
    assertThatThrownBy(() -> builder.authorize("s3cret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "java.lang.String is no login. Give a record with @Connection, or a"
                + " ConnectionValue.");
  }

  @Test
  void refusesAUserThatTheSchemeCannotCarry() {
    HttpClientBuilder builder = builder();

    assertThatThrownBy(() -> builder.authorize(new Logins.Plain("a:b", Secret.of("s3cret"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void showsNoPartOfALoginInErrorsAndLogs() {
    Object[] logins = {
      new Logins.HelpDesk("abc", "joe", Secret.of("s3cret/1")),
      new Logins.Prefixed(Secret.of("s3cret/1")),
      new Logins.Shop(URI.create("https://a.example"), "ann", Secret.of("s3cret/1")),
      new Logins.QueryToken(Optional.of(AccessToken.of("s3cret/1"))),
      ConnectionValue.of("other", Map.of("apiKey", "s3cret/1"), null)
    };
    for (Object login : logins) {
      boolean basic = login instanceof Logins.HelpDesk;
      String echo = "s3cret/1 s3cret%2F1 " + (basic ? "am9lL3Rva2VuOnMzY3JldC8x" : "");
      server.enqueue(new MockResponse.Builder().code(403).body(echo).build());
      Notebook log = new Notebook(Level.DEBUG);
      HttpClient client = builder().authorize(login).debug(log).build();

      HttpStatusException error =
          catchThrowableOfType(HttpStatusException.class, () -> client.get("/me"));

      String shown = error + error.url() + error.body() + log.lines() + client + login;
      assertThat(shown).contains("****").doesNotContain("s3cret", "zY3JldC8x");
    }
  }

  @Test
  void leavesARequestThatReplacesTheLoginAlone() throws Exception {
    server.enqueue(new MockResponse.Builder().build());

    HttpClient client = builder().authorize(new Logins.Guessed(Secret.of("k-4711"))).build();
    client.request("GET", "/").header("Authorization", "mine").send();

    assertThat(server.takeRequest().getHeaders().values("Authorization")).containsExactly("mine");
  }
}
