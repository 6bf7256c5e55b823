package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.Probe;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import dev.spectral.runtime.support.RuntimeProcess;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakTest {

  private static final String KEY = "s3cr3t-key-value";
  private static final String INPUT = "very-private-input";

  @TempDir private Path temp;

  @Test
  void writesNoSecretNoInputAndNoUploadUrlAnywhere() throws IOException {
    Path data = temp.resolve("data");
    try (RuntimeProcess process =
        RuntimeProcess.start(temp.resolve("log"), "--data", data.toString(), "--port", "0")) {
      RuntimeClient client = process.client();
      client.publish(Probe.build("probe", "one", temp.resolve("work")));
      callEveryWay(client);
      String secret = uploadSecret(client);
      process.terminate();
      assertThat(process.exitCode()).isZero();

      assertThat(process.log()).contains("{secret}", "executionId");
      for (String hidden : List.of(KEY, INPUT, secret, RunningRuntime.TOKEN)) {
        assertThat(process.log()).doesNotContain(hidden);
        assertThat(filesWith(data, hidden)).isEmpty();
      }
    }
  }

  private static void callEveryWay(RuntimeClient client) {
    Map<String, Object> login = Map.of("key", "apiKey", "fields", Map.of("key", KEY));
    Map<String, Object> why = Map.of("why", INPUT, "number", INPUT);
    for (String action : List.of("fail", "log", "twice", "whoAmI", "nothing")) {
      client.invoke("probe", 1, action, Map.of("inputs", why, "connection", login));
      client.invoke("probe", 1, action, Map.of("inputs", why));
      client.invoke("probe", 1, action, Map.of("nonsense", INPUT, "connection", KEY));
    }
    client.send(
        "POST",
        "/v1/components/probe/versions/1/actions/log",
        BodyPublishers.ofString("{\"inputs\": " + INPUT),
        "Content-Type",
        "application/json");
  }

  private static String uploadSecret(RuntimeClient client) {
    JsonNode result = client.register(Bare.variables("bare")).path("publishResult");
    String url = result.path("packageUploadUrl").asText();
    client.put(url, new byte[] {1});
    client.put(url, Bare.packageOf("bare", "x"));
    client.put(url, Bare.packageOf("bare", "y"));
    client.send("DELETE", url.substring(url.indexOf("/upload")), BodyPublishers.noBody());
    return Path.of(java.net.URI.create(url).getPath()).getName(1).toString();
  }

  private static List<Path> filesWith(Path data, String text) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
