package dev.spectral.acceptance.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.acceptance.Checkout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example, built alone as an author would build it, published to a runtime and called there.
 */
class ExampleIT {

  @TempDir static Path data;

  private static Platform runtime;
  private static MavenBuild.Result published;

  private final RecordingErp erp = RecordingErp.start();

  @BeforeAll
  static void publish() {
    runtime = Platforms.runtime(data);
    MavenBuild build =
        MavenBuild.copyOf(Checkout.root().resolve("examples/acme-erp"), "acme-erp")
            .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN);
    published = build.run("package", "spectral:publish", "-Dspectral.url=" + runtime.url());
  }

  @AfterAll
  static void stop() {
    runtime.close();
  }

  @AfterEach
  void close() {
    erp.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder request(String path, String action, String body) {
    return HttpRequest.newBuilder(
            URI.create(runtime.url() + "/v1/components/" + path + "/actions/" + action))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> invoke(String action, String inputs, String key) throws Exception {
    String connection =
        "{\"key\": \"apiKey\", \"fields\": {\"endpoint\": \"%s\", \"apiKey\": \"%s\"}}";
    String body =
        "{\"inputs\": "
            + inputs
            + ", \"connection\": "
            + connection.formatted(erp.url(), key)
            + "}";
    return send(
        request("acme-erp/versions/1", action, body)
            .header("Authorization", "Bearer " + Platform.TOKEN));
  }

  @Test
  void buildsAloneWithItsTestsAndIsPublished() {
    assertThat(published.exitCode()).as(published.output()).isZero();
    assertThat(published.output())
        .containsPattern("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0\n")
        .contains("Published Acme ERP (acme-erp) version 1 to ")
        .doesNotContain("compiled without spectral-processor");
  }

  @Test
  void callsAcmeErpWithTheKeyOfTheConnection() throws Exception {
    String items =
        "[{\"id\":1,\"name\":\"Widgets\",\"quantity\":20},"
            + "{\"id\":2,\"name\":\"Whatsits\",\"quantity\":100}]";
    erp.answers(200, "application/json", items);
    assertThat(invoke("listAllItems", "{}", "k").body()).contains("\"data\":" + items);
    erp.answers(200, "application/json", "{\"id\":1,\"name\":\"Widgets\",\"quantity\":20}");
    assertThat(invoke("getItem", "{\"itemId\": \"1\"}", "k").body())
        .contains("\"data\":{\"id\":1,\"name\":\"Widgets\",\"quantity\":20}");
    erp.answers(201, "application/json", "{\"id\":3,\"name\":\"widgets\",\"quantity\":123}");
    assertThat(invoke("addItem", "{\"name\": \"widgets\", \"quantity\": \"123\"}", "k").body())
        .contains("\"name\":\"widgets\",\"quantity\":123");
    erp.answers(204, "application/json", "");
    assertThat(invoke("deleteItem", "{\"itemId\": \"1\"}", "k").body()).contains("\"data\":null");
    assertThat(erp.takeRequests())
        .containsExactly(
            "GET /items/ Bearer k",
            "GET /items/1 Bearer k",
            "POST /items/ Bearer k {\"name\":\"widgets\",\"quantity\":123}",
            "DELETE /items/1 Bearer k");
  }

  @Test
  void refusesWrongInputsAtOnceAndCallsNobody() throws Exception {
    HttpResponse<String> answer = invoke("addItem", "{\"quantity\": \"42abc\"}", "k");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("INVALID_INPUT", "Input 'name' is required and was not given.")
        .contains("Input 'quantity' is not a whole number");
    assertThat(erp.takeRequests()).isEmpty();
  }

  @Test
  void saysWhoseFaultAFailureIsAndNeverShowsTheKey() throws Exception {
    erp.answers(500, "text/plain", "out of order: s3cret-key");
    HttpResponse<String> broken = invoke("listAllItems", "{}", "s3cret-key");
    erp.answers(200, "text/html", "<html>s3cret-key</html>");
    HttpResponse<String> html = invoke("listAllItems", "{}", "s3cret-key");
    erp.close();
    HttpResponse<String> away = invoke("listAllItems", "{}", "s3cret-key");
    assertThat(Stream.of(broken, html, away))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(502))
        .allSatisfy(answer -> assertThat(answer.body()).contains("ACTION_FAILED"))
        .noneSatisfy(answer -> assertThat(answer.body()).contains("s3cret-key"));
    assertThat(broken.body()).contains("answered 500");
    assertThat(html.body()).contains("text/html");
    assertThat(filesHolding("s3cret-key")).isEmpty();
  }

  @Test
  void knowsNoOtherActionAndNoStranger() throws Exception {
    HttpResponse<String> unknown = invoke("listAlItems", "{}", "k");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("listAlItems", "listAllItems");
    HttpResponse<String> stranger = send(request("acme-erp/versions/1", "listAllItems", "{}"));
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(erp.takeRequests()).isEmpty();
  }

  private static Stream<Path> filesHolding(String text) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList().stream().filter(file -> holds(file, text));
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
