package acme.erp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.manifest.Manifest;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The same component in TypeScript, converted by the reference SDK, says the same. */
class ReferenceTest {

  private static JsonNode reference(String name) throws IOException {
    try (InputStream json = ReferenceTest.class.getResourceAsStream("/reference/" + name)) {
      return new ObjectMapper().readTree(json);
    }
  }

  @Test
  void theDefinitionIsTheSame() throws IOException {
    assertThat(Manifest.definition(ComponentInvoker.describe(AcmeErp.class)))
        .isEqualTo(reference("definition.json"));
  }

  @Test
  void whatIsPublishedIsTheSame() throws IOException {
    assertThat(Manifest.publishVariables(ComponentInvoker.describe(AcmeErp.class)))
        .isEqualTo(reference("publish.json"));
  }
}
