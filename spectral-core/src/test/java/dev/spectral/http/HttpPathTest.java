package dev.spectral.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import java.net.URI;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPathTest {

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpClient client(String basePath) {
    return HttpClient.builder().baseUrl(URI.create(server.url(basePath).toString())).build();
  }

  private String target(String basePath, String path, Object... values) throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    client(basePath).get(path, values);
    return server.takeRequest().getTarget();
  }

  @ParameterizedTest
  @CsvSource({
    "/,      /items/,     /items/",
    "/y,     /items/,     /y/items/",
    "/y/,    /items/,     /y/items/",
    "/y/,    items,       /y/items",
    "/y,     '',          /y",
    "/y,     /,           /y/",
    "/y,     ?a=b,        /y?a=b",
    "/y,     //evil/x,    /y//evil/x",
    "/y%20z, /a%2Fb,      /y%20z/a%2Fb",
  })
  void keepsThePathOfTheBaseUrl(String base, String path, String expected) throws Exception {
    assertThat(target(base, path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b ?,        /items/a%2Fb%20%3F",
    "../admin,     /items/..%2Fadmin",
    "a#b&c=d;e,    /items/a%23b%26c%3Dd%3Be",
    "50%25,        /items/50%2525",
    "a\\b,         /items/a%5Cb",
    "grün€,        /items/gr%C3%BCn%E2%82%AC",
    "{x},          /items/%7Bx%7D",
    "$1,           /items/%241",
    "-._~,         /items/-._~",
  })
  void keepsAValueWithinItsSegment(String id, String expected) throws Exception {
    assertThat(target("/", "/items/{id}", id)).isEqualTo(expected);
  }

  @Test
  void fillsSeveralVariablesAlsoInAQuery() throws Exception {
    assertThat(target("/", "/a/{x}/b/{y}?z={z}", 1, Optional.of("2"), "3&4"))
        .isEqualTo("/a/1/b/2?z=3%264");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void refusesAValueThatWouldLeadToAnotherPlace(String id) {
    assertThatThrownBy(() -> client("/").delete("/items/{id}", id))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("the path has the segment \"" + id + "\"");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/items/../admin", "/items/%2E%2e/admin", "/items/..", "/a\\..\\b"})
  void refusesAPathGluedTogetherWithDots(String path) {
    assertThatThrownBy(() -> client("/").get(path)).isInstanceOf(HttpRequestException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void refusesAnEmptyValueThatWouldDeleteTheWholeList() {
    assertThatThrownBy(() -> client("/").delete("/items/{id}", ""))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageEndingWith(
            "was not sent: the value for {id} is empty, so the path would name something else."
                + " Check the input.");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysWhenValuesAndVariablesDoNotMatch() {
    assertThatThrownBy(() -> client("/").post("/items/{id}", "7"))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("has 1 variable(s) and 0 value(s) were given");
  }

  @Test
  void followsALinkOfTheSameOriginAndRefusesAnother() throws Exception {
    assertThat(target("/y", server.url("/y/items?page=2&f={a}").toString()))
        .isEqualTo("/y/items?page=2&f={a}");
    assertThatThrownBy(() -> client("/y").get("https://evil.example/items"))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageStartingWith("GET https://evil.example/items was not sent: it leads to another");
  }

  @ParameterizedTest
  @ValueSource(strings = {"erp.example", "ftp://erp.example", "/items", "file:///etc/passwd"})
  void refusesABaseUrlThatIsNotOne(String url) {
    assertThatThrownBy(() -> HttpClient.builder().baseUrl(URI.create(url)))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("the base URL \"" + url + "\" is not of the form https://host/path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ann:pa55word@erp.example",
        "ftp://ann:pa55word@erp.example",
        "ann:pa55word@erp.example",
        "https://erp.example/?key=pa55word",
        "erp.example/?key=pa55word",
      })
  void refusesABaseUrlWithALoginWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> HttpClient.builder().baseUrl(URI.create(url)))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageContaining("the base URL")
        .hasMessageNotContaining("pa55word");
  }

  @Test
  void saysThatTheBaseUrlIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> HttpClient.builder().bearer(Secret.of("key")).build())
        .withMessage("The HTTP client has no base URL. Call baseUrl(URI).");
  }
}
