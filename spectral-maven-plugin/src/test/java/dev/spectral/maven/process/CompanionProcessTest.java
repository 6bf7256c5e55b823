package dev.spectral.maven.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionProcessTest {

  @TempDir Path directory;

  @Test
  void listensOnceItIsStartedAndNoMoreOnceItIsClosedThoughItsMainMethodNeverEnds()
      throws IOException {
    int port = freePort();
    try (CompanionProcess companion = start("listen", port)) {
      assertThat(companion).isNotNull();
      new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }

  @Test
  void showsWhyItEnded() throws IOException {
    int port = freePort();
    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() -> start("fail", port))
        .withMessageStartingWith(
            "The companion ended before it listened on port " + port + ". Its log, ")
        .withMessageContaining("IllegalStateException: cannot work");
  }

  private CompanionProcess start(String what, int port) throws IOException {
    return CompanionProcess.start(
        JavaProcessTest.classpath(),
        Child.class.getName(),
        List.of(what, String.valueOf(port)),
        port,
        directory);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
