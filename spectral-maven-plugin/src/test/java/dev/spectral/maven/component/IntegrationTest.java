package dev.spectral.maven.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.maven.pack.PackageResult;
import dev.spectral.maven.pack.Packager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals know of an integration. */
class IntegrationTest {

  private static final Map<String, String> MORNING =
      Map.of("CHAT_CLIENT", "client-in-clear", "GREETING", "Good morning");
  private static final Map<String, String> EVENING =
      Map.of("CHAT_CLIENT", "client-in-clear", "GREETING", "Good evening");

  @TempDir Path directory;

  @Test
  void isFoundAndDescribedLikeAComponent() throws IOException {
    Description description = describe(Todo.good(directory), MORNING);
    assertThat(description.problems()).isEmpty();
    assertThat(description.isIntegration()).isTrue();
    assertThat(description.label()).isEqualTo("Todo");
    assertThat(CheckReport.lines(description))
        .containsExactly(
            "Checked acme.todo.Todo, integration \"Todo\"",
            "  flows            2: Send, Say",
            "  pages            1: Settings",
            "  config variables 2: Chat login, Greeting",
            "  environment      2: CHAT_CLIENT, GREETING (values not shown)",
            "No problems.");
    assertThat(CheckReport.lines(describe(Todo.good(directory), MORNING)))
        .containsExactly(
            "Up to date since it was checked: acme.todo.Todo, integration \"Todo\": 2 flows,"
                + " 1 page, 2 config variables. No problems.");
  }

  @Test
  void namesEveryVariableThatIsMissing() throws IOException {
    Description description = describe(Todo.good(directory), Map.of());
    assertThat(CheckReport.failure(description))
        .startsWith("2 problems in acme.todo.Todo:")
        .contains("CHAT_CLIENT", "GREETING");
  }

  @Test
  void isReadAgainWhereAVariableHoldsSomethingElse() throws IOException {
    Sources sources = Todo.good(directory);
    assertThat(describe(sources, MORNING).upToDate()).isFalse();
    assertThat(describe(sources, MORNING).upToDate()).isTrue();
    Description evening = describe(sources, EVENING);
    assertThat(evening.upToDate()).isFalse();
    assertThat(evening.yaml()).contains("Good evening").doesNotContain("Good morning");
    assertThat(describe(sources, Map.of()).errors()).hasSize(2);
  }

  @Test
  void tellsWhichVariablesHoldSomethingElseThanWhenItWasRead() throws IOException {
    Sources sources = Todo.good(directory);
    describe(sources, MORNING);
    assertThat(Describer.otherVariables(sources.module(), EVENING)).containsExactly("GREETING");
    assertThat(Describer.otherVariables(sources.module(), MORNING)).isEmpty();
    assertThat(Describer.otherVariables(sources.module(), Map.of())).isEmpty();
  }

  @Test
  void isPackagedWithItsYaml() throws IOException {
    PackageResult result = pack("here", MORNING);
    JsonNode manifest = manifest(result);
    assertThat(manifest.path("kind").asText()).isEqualTo("integration");
    assertThat(manifest.path("componentClass").asText()).isEqualTo("acme.todo.Todo");
    assertThat(manifest.at("/definition/key").asText()).isNotEmpty();
    Path yaml = directory.resolve("here/target/spectral/integration.yaml");
    assertThat(yaml).content(UTF_8).isEqualTo(manifest.path("yaml").asText());
    assertThat(manifest.path("yaml").asText()).contains("name: Todo", "Good morning");
    assertThat(pack("there", MORNING).signature()).isEqualTo(result.signature());
  }

  @Test
  void isPackagedAgainWhereAVariableHoldsSomethingElse() throws IOException {
    PackageResult morning = pack("here", MORNING);
    assertThat(pack("here", MORNING).upToDate()).isTrue();
    PackageResult evening = pack("here", EVENING);
    assertThat(evening.upToDate()).isFalse();
    assertThat(evening.signature()).isNotEqualTo(morning.signature());
    Path yaml = directory.resolve("here/target/spectral/integration.yaml");
    assertThat(yaml).content(UTF_8).contains("Good evening");
  }

  @Test
  void isPrintedWithoutValuesOfTheEnvironment() throws IOException {
    Description description = describe(Todo.good(directory), MORNING);
    assertThat(description.definition().toString()).contains("client-in-clear");
    assertThat(description.printable().toString())
        .contains("${env.GREETING}", "${env.CHAT_CLIENT}")
        .doesNotContain("Good morning", "client-in-clear");
  }

  private PackageResult pack(String name, Map<String, String> environment) throws IOException {
    Sources sources = Todo.good(directory.resolve(name));
    return new Packager(sources.module()).pack(describe(sources, environment));
  }

  private static JsonNode manifest(PackageResult result) throws IOException {
    try (ZipFile zip = new ZipFile(result.file().toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes();
      return new ObjectMapper().readTree(bytes);
    }
  }

  private static Description describe(Sources sources, Map<String, String> environment)
      throws IOException {
    return Describer.describe(sources.module(), environment).orElseThrow();
  }
}
