package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.spectral.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreachableTest {

  private static final Secret TOKEN = Secret.of("the-access-token");

  @TempDir Path directory;
  Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.in(directory);
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    URI url;
    try (ServerSocket free = socket()) {
      url = url(free);
    }

    assertThatThrownBy(() -> publish(url))
        .isInstanceOf(PlatformException.Unreachable.class)
        .hasMessageStartingWith("No answer from " + url + ": the connection was refused.")
        .hasMessageContaining("spectral.url");
  }

  @Test
  void saysThatNobodyKnowsTheHost() {
    assertThatThrownBy(() -> publish(URI.create("http://platform.invalid")))
        .isInstanceOf(PlatformException.Unreachable.class)
        .hasMessageContaining("the host's name is unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"})
  void doesNotWaitForeverForTheRest(String beginning) throws IOException {
    try (ServerSocket server = answering(beginning, false)) {
      assertThatThrownBy(() -> publish(url(server), Duration.ofMillis(300)))
          .isInstanceOf(PlatformException.Unreachable.class)
          .hasMessageContaining("the answer was not complete within ");
    }
  }

  @Test
  void saysThatTheConnectionBroke() throws IOException {
    try (ServerSocket server = answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", true)) {
      assertThatThrownBy(() -> publish(url(server)))
          .isInstanceOf(PlatformException.Unreachable.class)
          .hasMessageContaining("the connection broke");
    }
  }

  @Test
  void doesNotCarryTheTokenAlongARedirect() throws IOException {
    try (ServerSocket elsewhere = socket();
        ServerSocket server =
            answering(
                "HTTP/1.1 307 Elsewhere\r\nLocation: "
                    + url(elsewhere)
                    + "/api?secret=1\r\nContent-Length: 0\r\n\r\n",
                true)) {
      assertThatThrownBy(() -> publish(url(server)))
          .isInstanceOf(PlatformException.UnexpectedAnswer.class)
          .hasMessageContaining("status 307 (redirect to " + url(elsewhere) + ")")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void masksATokenThatAnAnswerEchoes() throws IOException {
    String echo = "x".repeat(190) + TOKEN.reveal();
    String answer = "HTTP/1.1 400 No\r\nContent-Length: " + echo.length() + "\r\n\r\n" + echo;
    try (ServerSocket server = answering(answer, true)) {
      var failure = catchThrowableOfType(PlatformException.class, () -> publish(url(server)));

      assertThat(failure).hasMessageContaining("x****").hasMessageNotContaining("the-");
    }
  }

  private PublishOutcome publish(URI url) throws IOException {
    return publish(url, Duration.ofSeconds(20));
  }

  private PublishOutcome publish(URI url, Duration patience) throws IOException {
    var limits =
        new PlatformConfig.Limits(
            Duration.ofSeconds(20), patience, Duration.ofSeconds(20), Duration.ZERO);
    var config =
        PlatformConfig.of(Map.of(), directory).withUrl(url).withToken(TOKEN).withLimits(limits);
    return workspace.publish(config, workspace.request("fx-c01-minimal"));
  }

  /** A server that says one thing to whoever asks first, and then hangs up or keeps silent. */
  private static ServerSocket answering(String answer, boolean hangUp) throws IOException {
    ServerSocket server = socket();
    Thread thread =
        new Thread(
            () -> {
              try (var client = server.accept()) {
                int asked = client.getInputStream().read(new byte[65_536]);
                assertThat(asked).isPositive();
                client.getOutputStream().write(answer.getBytes(UTF_8));
                client.getOutputStream().flush();
                if (!hangUp) {
                  client.getInputStream().transferTo(OutputStream.nullOutputStream());
                }
              } catch (IOException e) {
                // The client or the test is gone.
              }
            });
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  private static ServerSocket socket() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static URI url(ServerSocket server) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }
}
