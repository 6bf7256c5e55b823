package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.Probe;
import dev.spectral.runtime.support.RuntimeClient;
import dev.spectral.runtime.support.RuntimeProcess;
import dev.spectral.runtime.support.TestPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  @TempDir private Path temp;

  private RuntimeProcess start() {
    return RuntimeProcess.start(
        temp.resolve("log"), "--data", temp.resolve("data").toString(), "--port", "0");
  }

  private long filesIn(String directory) {
    try (Stream<Path> files = Files.walk(temp.resolve("data").resolve(directory))) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void keepsWhatWasPublishedThroughAStop() {
    TestPackage probe = Probe.build("probe", "one", temp.resolve("work"));
    try (RuntimeProcess first = start()) {
      assertThat(first.client().publish(probe)).isEqualTo(1);
      first.terminate();
      assertThat(first.exitCode()).isZero();
    }
    try (RuntimeProcess second = start()) {
      RuntimeClient client = second.client();
      Answer answer = client.invoke("probe", "latest", "whoAmI", Map.of());
      assertThat(answer.json().at("/result/data").asText()).isEqualTo("one");
      assertThat(client.publish(probe)).isEqualTo(2);
    }
  }

  @Test
  void keepsWhatWasAcknowledgedBeforeAKill() {
    TestPackage probe = Probe.build("probe", "one", temp.resolve("work"));
    for (int round = 1; round <= 2; round++) {
      try (RuntimeProcess process = start()) {
        RuntimeClient client = process.client();
        assertThat(client.publish(probe)).isEqualTo(round);
        process.kill();
      }
    }
    try (RuntimeProcess last = start()) {
      RuntimeClient client = last.client();
      JsonNode versions = client.get("/v1/components/probe").json().path("versions");
      assertThat(versions).hasSize(2);
      for (int round = 1; round <= 2; round++) {
        assertThat(client.invoke("probe", round, "whoAmI", Map.of()).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void leavesNothingHalfDoneWhenKilledInTheMiddleOfAnUpload() throws IOException {
    byte[] bytes = Bare.packageOf("bare", "killed");
    String path;
    try (RuntimeProcess process = start()) {
      RuntimeClient client = process.client();
      client.put(
          client.register(Bare.variables("bare")).at("/publishResult/packageUploadUrl").asText(),
          Bare.packageOf("bare", "first"));
      URI url =
          URI.create(
              client
                  .register(Bare.variables("bare"))
                  .at("/publishResult/packageUploadUrl")
                  .asText());
      path = url.getPath();
      try (Socket socket = new Socket(url.getHost(), url.getPort())) {
        sendHalf(socket.getOutputStream(), path, bytes);
        while (filesIn("incoming") == 0) {
          Thread.onSpinWait();
        }
        process.kill();
      }
    }
    try (RuntimeProcess process = start()) {
      URI url = process.url();
      RuntimeClient client =
          new RuntimeClient(url, dev.spectral.runtime.support.RunningRuntime.TOKEN);
      assertThat(filesIn("incoming")).isZero();
      assertThat(client.get("/v1/components/bare").json().path("latestVersion").intValue())
          .isEqualTo(1);
      assertThat(client.put(url.resolve(path).toString(), bytes).status()).isEqualTo(200);
      assertThat(client.get("/v1/components/bare").json().path("latestVersion").intValue())
          .isEqualTo(2);
    }
  }

  private static void sendHalf(OutputStream out, String path, byte[] bytes) throws IOException {
    String head =
        "PUT " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + bytes.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes, 0, bytes.length / 2);
    out.flush();
  }

  @Test
  void staysConsistentWhenKilledAtAnyMomentOfManyPublishes() {
    List<Integer> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      try (RuntimeProcess process = start()) {
        RuntimeClient client = process.client();
        Thread killer = new Thread(process::kill);
        int before = acknowledged.size();
        try {
          for (int i = 0; i < 200; i++) {
            if (i == 3 + 7 * round) {
              killer.start();
            }
            publish(client, "round " + round + " number " + i, acknowledged);
          }
        } catch (java.io.UncheckedIOException killed) {
          assertThat(acknowledged.size()).isGreaterThan(before);
        }
        process.exitCode();
      }
    }
    try (RuntimeProcess last = start()) {
      List<Integer> kept = new ArrayList<>();
      JsonNode versions = last.client().get("/v1/components/bare").json().path("versions");
      versions.forEach(version -> kept.add(version.path("version").intValue()));
      assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(filesIn("files")).isEqualTo(kept.size());
    }
  }

  private static void publish(RuntimeClient client, String mark, List<Integer> acknowledged) {
    JsonNode result = client.register(Bare.variables("bare")).path("publishResult");
    String url = result.path("packageUploadUrl").asText();
    if (client.put(url, Bare.packageOf("bare", mark)).status() == 200) {
      acknowledged.add(result.at("/component/versionNumber").intValue());
    }
  }
}
