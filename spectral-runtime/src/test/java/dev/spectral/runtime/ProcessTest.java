package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.support.RuntimeClient;
import dev.spectral.runtime.support.RuntimeProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTest {

  @TempDir private Path temp;
  private Path log;
  private String data;

  @BeforeEach
  void choosePlaces() {
    log = temp.resolve("log");
    data = temp.resolve("data").toString();
  }

  @Test
  void tellsItsOptions() {
    try (RuntimeProcess process = RuntimeProcess.start(log, "--help")) {
      String help = process.restOfOutput();

      assertThat(process.exitCode()).isZero();
      assertThat(help)
          .contains("--host", "--port", "--data", "--token-file", "--max-package-size")
          .contains("--exit-with-stdin", "SPECTRAL_RUNTIME_TOKEN", "100MB", "8780", "127.0.0.1");
    }
  }

  @Test
  void endsWithTwoWhenAnOptionIsWrong() {
    for (String[] wrong :
        new String[][] {
          {"--prot", "1"}, {"--port", "x"}, {"--port", "70000"}, {"--max-package-size", "big"}
        }) {
      try (RuntimeProcess process = RuntimeProcess.start(log, wrong)) {
        assertThat(process.exitCode()).isEqualTo(2);
        assertThat(process.log()).contains(wrong[1].equals("1") ? "--prot" : wrong[1]);
        assertThat(process.log()).doesNotContain("\tat ");
      }
    }
  }

  @Test
  void endsWithOneWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        RuntimeProcess process =
            RuntimeProcess.start(log, "--data", data, "--port", "" + taken.getLocalPort())) {
      assertThat(process.exitCode()).isEqualTo(1);
      assertThat(process.log())
          .contains("Cannot listen on 127.0.0.1:" + taken.getLocalPort())
          .contains("--port N")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void endsWithOneWhenTheDirectoryIsInUse() {
    try (RuntimeProcess first = RuntimeProcess.start(log, "--data", data, "--port", "0")) {
      assertThat(first.url()).isNotNull();
      Path other = temp.resolve("other-log");
      try (RuntimeProcess second = RuntimeProcess.start(other, "--data", data, "--port", "0")) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.log()).contains("is in use by another runtime").contains("--data DIR");
      }
    }
  }

  @Test
  void stopsCleanlyOnSigterm() {
    try (RuntimeProcess process = RuntimeProcess.start(log, "--data", data, "--port", "0")) {
      assertThat(process.url().getHost()).isEqualTo("127.0.0.1");
      process.terminate();

      assertThat(process.exitCode()).isZero();
      assertThat(process.restOfOutput()).isEmpty();
      assertThat(process.log()).contains("runtime stopped");
    }
  }

  @Test
  void endsWithItsStandardInputWhereAsked() {
    try (RuntimeProcess process =
        RuntimeProcess.start(log, "--data", data, "--port", "0", "--exit-with-stdin")) {
      assertThat(process.url()).isNotNull();
      process.closeStandardInput();

      assertThat(process.exitCode()).isZero();
    }
  }

  @Test
  void makesATokenThatOnlyItsOwnerReadsAndKeepsIt() throws IOException {
    Path file = temp.resolve("secrets/token");
    String token = startWithTokenFile(file);
    String again = startWithTokenFile(file);

    assertThat(token).hasSizeGreaterThan(40).isEqualTo(again);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(log)).doesNotContain(token);
  }

  private String startWithTokenFile(Path file) throws IOException {
    String[] options = {"--data", data, "--port", "0", "--token-file", file.toString()};
    try (RuntimeProcess process = RuntimeProcess.start("", log, options)) {
      String url = process.url().toString();
      String token = Files.readString(file).trim();
      RuntimeClient client = new RuntimeClient(java.net.URI.create(url), token);
      assertThat(client.get("/v1/components").status()).isEqualTo(200);
      process.terminate();
      assertThat(process.exitCode()).isZero();
      return token;
    }
  }
}
