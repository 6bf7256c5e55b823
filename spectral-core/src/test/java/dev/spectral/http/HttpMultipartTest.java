package dev.spectral.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Data;
import dev.spectral.Secret;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpMultipartTest {

  private final MockWebServer server = new MockWebServer();

  @TempDir Path directory;

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

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** Sends a form and gives what arrived, with the boundary taken out. */
  private String sent(Multipart form) throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    builder().build().post("/upload", form);
    RecordedRequest request = server.takeRequest();
    String type = request.getHeaders().get("Content-Type");
    assertThat(type).startsWith("multipart/form-data; boundary=");
    String boundary = type.substring(type.indexOf('=') + 1);
    return request.getBody().utf8().replace(boundary, "B").replace("\r\n", "\n");
  }

  @Test
  void sendsFieldsInTheirOrderAndLeavesOutTheEmptyOnes() throws Exception {
    Multipart form =
        Multipart.form()
            .field("a", "grün")
            .field("none", null)
            .field("absent", Optional.empty())
            .field("tag", List.of(1, 2))
            .field("pass", Secret.of("pa55word"))
            .json("meta", Map.of("id", 7));

    assertThat(sent(form))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="a"

            grün
            --B
            Content-Disposition: form-data; name="tag"

            1
            --B
            Content-Disposition: form-data; name="tag"

            2
            --B
            Content-Disposition: form-data; name="pass"

            pa55word
            --B
            Content-Disposition: form-data; name="meta"
            Content-Type: application/json

            {"id":7}
            --B--
            """);
    assertThat(form).hasToString("Multipart[5 parts]");
  }

  @Test
  void sendsFilesFromDiskBytesAndStreams() throws Exception {
    Path file = Files.writeString(directory.resolve("invoice.pdf"), "the invoice");
    Multipart form =
        Multipart.form()
            .file("one", file)
            .file("two", HttpFile.of("data", new byte[] {'b'}))
            .file("three", HttpFile.of("a.txt", stream("c")).name("b.md").contentType("text/x-md"))
            .file("data", HttpFile.of("e.txt", new Data(new byte[] {'e'}, "text/x-e")))
            .file("four", HttpFile.of("d.png", stream("d"), 1));

    assertThat(sent(form))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="one"; filename="invoice.pdf"
            Content-Type: application/pdf

            the invoice
            --B
            Content-Disposition: form-data; name="two"; filename="data"
            Content-Type: application/octet-stream

            b
            --B
            Content-Disposition: form-data; name="three"; filename="b.md"
            Content-Type: text/x-md

            c
            --B
            Content-Disposition: form-data; name="data"; filename="e.txt"
            Content-Type: text/x-e

            e
            --B
            Content-Disposition: form-data; name="four"; filename="d.png"
            Content-Type: image/png

            d
            --B--
            """);
  }

  @Test
  void tellsItsLengthWhereAllPartsDo() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());

    builder().build().post("/", Multipart.form().file("f", HttpFile.of("a", stream("abc"), 3)));
    builder().build().post("/", Multipart.form().file("f", HttpFile.of("a", stream("abc"))));

    RecordedRequest known = server.takeRequest();
    assertThat(known.getHeaders().get("Content-Length")).isEqualTo("" + known.getBodySize());
    assertThat(server.takeRequest().getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
  }

  @Test
  void cannotBeMadeToSendAnotherHeaderByAName() throws Exception {
    String nasty = "a\"\r\nContent-Type: text/html\r\n\r\n<script>";

    assertThat(sent(Multipart.form().file(nasty, HttpFile.of(nasty, new byte[0]))))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<script>"; \
            filename="a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<script>"
            Content-Type: application/octet-stream


            --B--
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Multipart.form().field("a\0", "x"))
        .withMessageContaining("Character 2 of the name");
    assertThatIllegalArgumentException().isThrownBy(() -> HttpFile.of("\u0085", new byte[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpFile.of("a", new byte[0]).contentType("nonsense"))
        .withMessage("\"nonsense\" is not a content type.");
  }

  @Test
  void choosesABoundaryForEachRequestAndKeepsItWhateverTheAuthorSets() throws Exception {
    Multipart form = Multipart.form().field("a", "1");
    for (int call = 0; call < 2; call++) {
      server.enqueue(new MockResponse.Builder().code(204).build());
      builder()
          .build()
          .request("POST", "/")
          .header("Content-Type", "multipart/form-data; boundary=mine")
          .body(form)
          .send();
    }

    String first = server.takeRequest().getHeaders().get("Content-Type");
    String second = server.takeRequest().getHeaders().get("Content-Type");
    assertThat(first).isNotEqualTo(second).doesNotContain("mine");
  }

  @Test
  void isRepeatedOnlyWhereAllOfItCanBeReadAgain() {
    server.enqueue(new MockResponse.Builder().code(500).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(500).build());
    HttpClient client = builder().retry(Retry.times(1).delay(Duration.ZERO)).build();
    Multipart bytes = Multipart.form().file("f", HttpFile.of("a", new byte[1]));
    Multipart streamed = bytes.file("g", HttpFile.of("b", stream("b")));

    assertThat(client.put("/", bytes).status()).isEqualTo(204);
    assertThatThrownBy(() -> client.put("/", streamed)).hasMessageContaining("answered 500");
    assertThatThrownBy(() -> client.put("/", streamed))
        .hasMessageContaining("Open the stream anew");
  }

  @Test
  void hidesASecretOfAFieldFromErrors() {
    server.enqueue(new MockResponse.Builder().code(400).body("bad pa55word").build());

    assertThatThrownBy(
            () ->
                builder()
                    .build()
                    .post("/", Multipart.form().field("password", Secret.of("pa55word"))))
        .hasMessageEndingWith("answered 400: bad ****");
  }

  @Test
  void refusesAFormWithoutParts() {
    assertThatThrownBy(() -> builder().build().post("/", Multipart.form().field("a", null)))
        .isInstanceOf(HttpRequestException.class)
        .hasMessageEndingWith("its form has neither a field nor a file. Add one.");
  }
}
