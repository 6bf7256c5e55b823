package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.internal.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribeIntegrationTest {

  @Integration(name = "Guarded")
  public static final class Guarded {
    @Flow(
        name = "In",
        stableKey = "in",
        endpointSecurity = EndpointSecurity.ORGANIZATION,
        organizationApiKeys = "org-k3y")
    public String in() {
      return "in";
    }

    @Flow(
        name = "Out",
        stableKey = "out",
        endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED,
        testApiKeys = "test-k3y")
    public String out() {
      return "out";
    }
  }

  @Test
  void namesTheVariablesThatAnIntegrationIsMadeOfAndPrintsNoneOfTheirValues() {
    JsonNode answer = describe(TodoToSlack.class, Map.of("SLACK_CLIENT_ID", "id-in-clear"));
    assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    assertThat(answer.path("kind").asText()).isEqualTo("integration");
    assertThat(answer.path("environment").toString()).isEqualTo("[\"SLACK_CLIENT_ID\"]");
    assertThat(answer.path("definition").toString()).contains("id-in-clear");
    assertThat(answer.path("printable").toString()).doesNotContain("id-in-clear");
    assertThat(answer.at("/printable/definition").toString()).contains("${env.SLACK_CLIENT_ID}");
    assertThat(answer.at("/printable/definition/key")).isEqualTo(answer.at("/definition/key"));
  }

  @Test
  void namesTheVariableThatIsMissing() {
    JsonNode answer = describe(TodoToSlack.class, Map.of());
    assertThat(answer.path("ok").asBoolean()).isFalse();
    assertThat(answer.at("/problems/0/text").asText()).contains("[SP087]", "SLACK_CLIENT_ID");
    assertThat(answer.has("yaml")).isFalse();
  }

  @Test
  void printsNoApiKeys() {
    JsonNode answer = describe(Guarded.class, Map.of());
    assertThat(answer.path("problems")).isEmpty();
    assertThat(answer.path("yaml").asText()).contains("org-k3y");
    assertThat(answer.path("publishingMetadata").toString()).contains("test-k3y");
    assertThat(answer.path("printable").toString())
        .doesNotContain("org-k3y", "test-k3y")
        .contains("****");
  }

  private static JsonNode describe(Class<?> type, Map<String, String> environment) {
    Map<String, Object> request = Map.of("operation", "describe", "environment", environment);
    return Json.tree(new HostBridge(type.getName()).apply(request));
  }
}
