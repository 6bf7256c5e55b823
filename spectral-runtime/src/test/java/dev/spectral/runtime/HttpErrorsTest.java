package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpErrorsTest {

  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private static Path data;
  private static RunningRuntime runtime;
  private static RuntimeClient client;

  @BeforeAll
  static void start() {
    runtime = RunningRuntime.start(data);
    client = runtime.client();
  }

  @AfterAll
  static void stop() {
    runtime.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(runtime.runtime().url().resolve(path));
  }

  @Test
  void letsNobodyInWithoutTheToken() {
    for (String path : List.of("/v1/components", "/v1/components/x", "/api", "/nowhere", "/")) {
      Answer none = client.exchange(request(path).build());
      Answer wrong = client.exchange(request(path).header("Authorization", "Bearer wrong").build());
      Answer basic = client.exchange(request(path).header("Authorization", "Basic eDp5").build());

      for (Answer answer : List.of(none, wrong, basic)) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
            .hasValue("Bearer realm=\"spectral-runtime\"");
      }
      assertThat(none.message()).contains("No access token came with the request.");
      assertThat(wrong.message()).contains("The access token is not the right one.");
      assertThat(basic.message()).contains("holds no Bearer token");
    }
  }

  @Test
  void letsNobodyCallOrPublishWithoutTheToken() {
    Answer invoke =
        client.exchange(
            request("/v1/components/x/versions/1/actions/y")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    Answer publish = client.exchange(request("/api").POST(BodyPublishers.ofString("{}")).build());

    assertThat(invoke.status()).isEqualTo(401);
    assertThat(invoke.code()).isEqualTo("UNAUTHENTICATED");
    assertThat(publish.status()).isEqualTo(401);
    assertThat(publish.json().at("/errors/0/extensions/code").asText())
        .isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void answersUnknownAddressesAndMethodsInJson() {
    Answer unknown = client.get("/nowhere");
    Answer method = client.send("DELETE", "/v1/components", BodyPublishers.noBody());

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.code()).isEqualTo("NOT_FOUND");
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(method.headers().firstValue("Allow"))
        .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    assertThat(client.get("/api").status()).isEqualTo(405);
    assertThat(client.get("/api").message()).contains("does not take GET requests");
  }

  @Test
  void saysWhereABodyStopsBeingJsonWithoutQuotingIt() {
    Answer answer = postRaw("/api", "{\"query\": \"q\",\n \"variables\": s3cr3t}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).contains("line 2, column 15").doesNotContain("s3cr3t");
    assertThat(postRaw("/api", "[]").message()).contains("no JSON object");
    assertThat(postRaw("/api", "").message()).contains("no JSON");
    assertThat(postRaw("/api", "{}").message()).contains("no 'query'");
    assertThat(postRaw("/api", "{\"query\":\"{a}\",\"variables\":[]}").message())
        .contains("'variables'");
    assertThat(postRaw("/api", "{\"query\":\"{ nonsense\"}").status()).isEqualTo(400);
  }

  private static Answer postRaw(String path, String body) {
    return client.send(
        "POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  @Test
  void takesOnlyJson() {
    Answer answer =
        client.send("POST", "/api", BodyPublishers.ofString("{}"), "Content-Type", "text/plain");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.message()).contains("Content-Type: application/json");
  }

  @Test
  void limitsRequestBodies() {
    byte[] body = new byte[7 * MEGABYTE];
    Answer announced =
        client.send(
            "POST", "/api", BodyPublishers.ofByteArray(body), "Content-Type", "application/json");
    Answer chunked =
        client.send(
            "POST",
            "/api",
            BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)),
            "Content-Type",
            "application/json");

    for (Answer answer : List.of(announced, chunked)) {
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.message()).contains("the limit is 6MB");
    }
  }

  @Test
  void refusesAnUploadOf200MegabytesAndGoesOn() throws IOException {
    for (boolean announced : new boolean[] {true, false}) {
      String url = uploadUrl();
      HttpRequest.BodyPublisher body =
          announced ? announced(200L * MEGABYTE) : zeros(200L * MEGABYTE);

      Answer answer = client.exchange(HttpRequest.newBuilder(URI.create(url)).PUT(body).build());

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.code()).isEqualTo("UPLOAD_TOO_LARGE");
      assertThat(answer.message()).contains("the limit is 100MB");
      assertThat(answer.json().at("/error/fix").asText()).contains("--max-package-size");
      try (Stream<Path> left = Files.list(data.resolve("incoming"))) {
        assertThat(left).isEmpty();
      }
      assertThat(client.put(url, Bare.packageOf("bare", "small" + announced)).status())
          .isEqualTo(200);
    }
  }

  private static String uploadUrl() {
    return client.register(Bare.variables("bare")).at("/publishResult/packageUploadUrl").asText();
  }

  private static HttpRequest.BodyPublisher announced(long bytes) {
    return BodyPublishers.fromPublisher(zeros(bytes), bytes);
  }

  private static HttpRequest.BodyPublisher zeros(long bytes) {
    return BodyPublishers.ofInputStream(() -> new Zeros(bytes));
  }

  @Test
  void refusesUnknownUploadUrls() {
    Answer answer =
        client.exchange(
            request("/upload/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/package.zip")
                .PUT(BodyPublishers.ofByteArray(new byte[10]))
                .build());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.message()).isEqualTo("This upload URL is unknown.");
  }

  @Test
  void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
    URI url = URI.create(uploadUrl());
    byte[] good = Bare.packageOf("bare", "after a break");
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      String head =
          "PUT "
              + url.getPath()
              + " HTTP/1.1\r\nHost: x\r\nContent-Length: "
              + good.length
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(good, 0, good.length / 2);
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    }

    assertThat(client.put(url.toString(), good).status()).isEqualTo(200);
  }

  @Test
  void answersABrokenRequestInJson() throws IOException {
    URI url = runtime.runtime().url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"HTTP_400\"");
      assertThat(answer).doesNotContain("Jetty").doesNotContain("<html>");
    }
  }

  /** As many zero bytes as asked for, made on the way. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      left -= count;
      return count;
    }
  }
}
