package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.manifest.IntegrationManifest;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Queues, config variables, connections, references and batches against the reference. */
class ReferenceIntegrationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final File MADE = new File("src/test/resources/reference-integrations");
  private static final Map<String, IntegrationDefinition> FIXTURES = MoreFixtures.all();

  static final Set<String> NAMES = FIXTURES.keySet();

  @ParameterizedTest
  @FieldSource("NAMES")
  void theYamlSaysWhatTheReferencesSays(String fixture) throws IOException {
    String yaml = IntegrationManifest.yaml(FIXTURES.get(fixture), JSON.createObjectNode());
    assertThat(Yaml.read12(yaml)).isEqualTo(theirs(fixture, "integration.json"));
    assertThat(Yaml.read11(yaml)).isEqualTo(theirs(fixture, "integration.json"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void theComponentIsTheReferencesOwn(String fixture) throws IOException {
    assertThat(IntegrationManifest.definition(FIXTURES.get(fixture)))
        .isEqualTo(theirs(fixture, "wire.json"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void isAccepted(String fixture) {
    assertThat(IntegrationManifest.problems(FIXTURES.get(fixture))).isEmpty();
  }

  @Test
  void everyOneThatIsKeptIsTested() {
    assertThat(MADE.list()).hasSize(6).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  private static JsonNode theirs(String fixture, String file) throws IOException {
    return JSON.readTree(new File(MADE, fixture + "/" + file));
  }
}
