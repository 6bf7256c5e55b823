package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSecretsTest {

  private static final String KEY = "s3cret key/+\"1";
  private static final Secret SECRET = Secret.of(KEY);
  private static final String[] FORMS = {
    KEY, "s3cret+key%2F%2B%221", "s3cret%20key%2F%2B%221", "s3cret key/+\\\"1"
  };

  record Login(String user, Secret password) {}

  record Whole(int id) {}

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
    return HttpClient.builder().baseUrl(URI.create(server.url("/").toString()));
  }

  /** Everything a log could show of an error. */
  private static String everything(HttpException error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text + error.url() + error.getMessage();
  }

  private void answerWith(int status, String contentType) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", contentType)
            .addHeader("X-Echo", "you sent " + KEY)
            .body("{\"you sent\":\"" + String.join(" or ", FORMS) + "\"}")
            .build());
  }

  @Test
  void hidesThemFromAnErrorThatEchoesTheRequest() throws Exception {
    answerWith(401, "application/json");

    HttpStatusException error =
        catchThrowableOfType(
            HttpStatusException.class,
            () ->
                builder()
                    .bearer(SECRET)
                    .query("api_key", SECRET)
                    .build()
                    .request("GET", "/bot{token}/items", SECRET)
                    .query("page", 2)
                    .send());

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget())
        .isEqualTo("/bots3cret%20key%2F%2B%221/items?api_key=s3cret%20key%2F%2B%221&page=2");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(error.url()).isEqualTo(server.url("/") + "bot****/items?api_key=****&page=2");
    assertThat(everything(error) + error.body() + error.headers().asMap()).doesNotContain(FORMS);
    assertThat(error.headers().first("X-Echo")).contains("you sent ****");
  }

  @Test
  void hidesABasicLoginAlsoInItsEncodedForm() throws Exception {
    server.enqueue(
        new MockResponse.Builder().code(403).body("YW5uOnBhNTV3b3Jk is not pa55word").build());

    HttpStatusException error =
        catchThrowableOfType(
            HttpStatusException.class,
            () -> builder().basic("ann", Secret.of("pa55word")).build().get("/"));

    assertThat(server.takeRequest().getHeaders().get("Authorization"))
        .isEqualTo("Basic YW5uOnBhNTV3b3Jk");
    assertThat(error).hasMessageEndingWith("answered 403: **** is not ****");
  }

  @Test
  void revealsASecretInABodyToTheOtherSystemOnly() throws Exception {
    answerWith(400, "application/json");

    HttpStatusException error =
        catchThrowableOfType(
            HttpStatusException.class,
            () -> builder().build().post("/login", Map.of("login", new Login("ann", SECRET))));

    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("{\"login\":{\"user\":\"ann\",\"password\":\"s3cret key/+\\\"1\"}}");
    assertThat(everything(error)).doesNotContain(FORMS);
  }

  @Test
  void hidesThemFromAnAnswerThatIsNotTheJsonAskedFor() {
    server.enqueue(new MockResponse.Builder().body("{\"id\":\"s3cret key/+\\\"1\"}").build());

    HttpBodyException error =
        catchThrowableOfType(
            HttpBodyException.class,
            () -> builder().header("X-Api-Key", SECRET).build().get("/items/1").as(Whole.class));

    assertThat(error).hasMessageContaining("at id: ").hasMessageContaining("****");
    assertThat(everything(error)).doesNotContain(FORMS);
  }

  @Test
  void hidesThemWhenNothingListens() {
    server.close();

    HttpConnectException error =
        catchThrowableOfType(
            HttpConnectException.class,
            () -> builder().bearer(SECRET).build().request("GET", "/").query("key", SECRET).send());

    assertThat(error.url()).endsWith("/?key=****");
    assertThat(everything(error)).doesNotContain(FORMS);
  }

  @Test
  void doesNotRepeatAHeaderValueThatCannotBeSent() {
    HttpRequestException error =
        catchThrowableOfType(
            HttpRequestException.class,
            () -> builder().header("X-Api-Key", Secret.of("pasted-key\n")));

    assertThat(error)
        .hasMessage(
            "A request with the header X-Api-Key was not sent: character 11 of its value is a line"
                + " break, which no header may hold. Was it pasted with the value?");
    assertThat(everything(error)).doesNotContain("pasted-key");
  }

  @Test
  void masksAShortSecretOnlyWhereItStandsAlone() {
    server.enqueue(new MockResponse.Builder().code(401).body("key k is broken").build());

    HttpStatusException error =
        catchThrowableOfType(
            HttpStatusException.class,
            () -> builder().bearer(Secret.of("k")).build().get("/items/"));

    assertThat(error).hasMessageEndingWith("answered 401: key **** is broken");
  }

  @Test
  void showsNothingOfThemInToString() {
    server.enqueue(new MockResponse.Builder().addHeader("X-Token", KEY).body(KEY).build());
    HttpClient client = builder().bearer(SECRET).query("key", SECRET).build();
    HttpRequest request = client.request("GET", "/{a}", SECRET).query("b", SECRET);

    HttpResponse response = request.send();

    assertThat(client + " " + request + " " + response + " " + response.headers())
        .doesNotContain(FORMS);
    assertThat(response)
        .hasToString(
            "HttpResponse[GET %s****?key=****&b=**** answered 200, 14 bytes]"
                .formatted(server.url("/")));
  }
}
