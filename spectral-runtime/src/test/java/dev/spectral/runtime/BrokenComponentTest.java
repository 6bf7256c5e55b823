package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenComponentTest {

  @TempDir private Path data;

  private static void publish(RuntimeClient client, byte[] bytes) {
    Map<String, Object> variables = Bare.variables("bare");
    variables.put(
        "actions",
        List.of(
            Map.of(
                "key", "doIt",
                "display", Map.of("label", "Do it", "description", "Does."),
                "inputs", List.of())));
    String url = client.register(variables).at("/publishResult/packageUploadUrl").asText();
    assertThat(client.put(url, bytes).status()).isEqualTo(200);
  }

  @Test
  void saysThatAComponentCannotBeLoaded() {
    try (RunningRuntime runtime = RunningRuntime.start(data)) {
      publish(runtime.client(), Bare.packageOf("bare", "without libraries"));

      Answer answer = runtime.client().invoke("bare", 1, "doIt", Map.of());

      assertThat(answer.status()).isEqualTo(502);
      assertThat(answer.code()).isEqualTo("INVALID_COMPONENT");
      assertThat(answer.json().path("executionId").asText()).isNotEmpty();
      assertThat(answer.text()).doesNotContain("\tat ");
    }
  }

  @Test
  void runsNothingFromAPackageFileThatWasChanged() throws IOException {
    byte[] bytes = Bare.packageOf("bare", "to be changed");
    String sha1 = Digests.hex(Digests.sha1().digest(bytes));
    try (RunningRuntime runtime = RunningRuntime.start(data)) {
      publish(runtime.client(), bytes);
      Path file = data.resolve("files").resolve(sha1.substring(0, 2)).resolve(sha1);
      Files.write(file, Bare.packageOf("bare", "something else"));

      Answer answer = runtime.client().invoke("bare", 1, "doIt", Map.of());

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
      assertThat(answer.message()).contains("cannot read the component's package");
      assertThat(answer.text()).doesNotContain(data.toString());
    }
  }
}
