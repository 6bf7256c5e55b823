package acme.todo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.manifest.IntegrationManifest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The same integration in TypeScript, made by the reference SDK, says the same. */
class ReferenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final IntegrationDefinition OURS =
      FlowInvoker.describe(
          TodoToSlack.class, Map.of("SLACK_CLIENT_ID", "1234.5678", "SLACK_CLIENT_SECRET", "abcd"));

  /** The key is random in the reference, and was set to this. */
  private static JsonNode withTheirKey(JsonNode ours) throws IOException {
    String key = "00000000-0000-4000-8000-000000000000";
    return JSON.readTree(ours.toString().replace(OURS.key(), key));
  }

  private static JsonNode reference(String name) throws IOException {
    try (InputStream json = ReferenceTest.class.getResourceAsStream("/reference/" + name)) {
      return JSON.readTree(json);
    }
  }

  @Test
  void theDefinitionIsTheSame() throws IOException {
    String yaml = IntegrationManifest.yaml(OURS, JSON.createObjectNode());
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    assertThat(withTheirKey(JSON.valueToTree(read))).isEqualTo(reference("integration.json"));
  }

  @Test
  void itsCodeIsPublishedAsTheSameComponent() throws IOException {
    assertThat(withTheirKey(IntegrationManifest.definition(OURS)))
        .isEqualTo(reference("definition.json"));
  }
}
