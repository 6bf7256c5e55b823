package acme.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.Problem;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.manifest.IntegrationManifest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("SLACK_CLIENT_ID", "1234.5678", "SLACK_CLIENT_SECRET", "abcd");

  @Test
  void needsTheClientInTheEnvironment() {
    assertThatThrownBy(() -> FlowInvoker.describe(TodoToSlack.class, Map.of()))
        .isInstanceOfSatisfying(
            InvalidComponentException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::what)
                    .containsExactly(
                        "The environment variable SLACK_CLIENT_ID is not set, and a value is made"
                            + " of it.",
                        "The environment variable SLACK_CLIENT_SECRET is not set, and a value is"
                            + " made of it."));
  }

  @Test
  void asksTheCustomerForNothingThatAllShare() {
    JsonNode component =
        IntegrationManifest.definition(FlowInvoker.describe(TodoToSlack.class, ENVIRONMENT));
    JsonNode connection = component.path("connections").path(0);
    assertThat(connection.path("inputs"))
        .extracting(
            one -> one.path("key").asText(),
            one -> one.path("default").asText(),
            one -> one.path("shown").asBoolean(true))
        .containsExactlyInAnyOrder(
            tuple("authorizeUrl", "https://slack.com/oauth/v2/authorize", false),
            tuple("tokenUrl", "https://slack.com/api/oauth.v2.access", false),
            tuple("scopes", "chat:write chat:write.public channels:read", false),
            tuple("api", "https://slack.com/api", false),
            tuple("clientId", "1234.5678", false),
            tuple("clientSecret", "abcd", false));
  }
}
