package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.testing.Opportunities.Acme;
import dev.spectral.testing.Opportunities.Login;
import dev.spectral.testing.Opportunities.Opportunity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow that talks to a server, tested without the platform. */
class OpportunitiesTest {

  private final MockWebServer server = new MockWebServer();
  private final IntegrationHarness harness = IntegrationHarness.of(Opportunities.class);

  @BeforeEach
  void start() throws Exception {
    server.start();
    harness.config(new Acme(server.url("/").uri(), new Login(Secret.of("my-api-key"))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void createsTheOpportunity() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("content-type", "application/json")
            .body("{\"id\":\"123\",\"name\":\"my-opportunity\",\"value\":1000}")
            .build());
    FlowRun run =
        harness
            .flow("create")
            .receive(TestPayload.json(new Opportunity("123", "my-opportunity", 1000)));
    assertThat(run).succeeded().hasDataAt("/externalId", "123");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod() + " " + request.getUrl().encodedPath())
        .isEqualTo("POST /opportunity");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer my-api-key");
    assertThat(request.getBody().utf8())
        .isEqualTo("{\"id\":\"123\",\"name\":\"my-opportunity\",\"value\":1000}");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void recordsWithoutSecretsAndReplays(@TempDir Path folder) throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("content-type", "application/json")
            .body("{\"id\":\"my-api-key\",\"name\":\"x\",\"value\":1}")
            .build());
    Path file = folder.resolve("opportunity.json");
    HarnessFlow create = harness.flow("create");
    TriggerPayload payload = TestPayload.json(new Opportunity("1", "x", 1));
    harness.http(RecordedHttp.record(file));
    assertThat(create.receive(payload)).succeeded();
    assertThat(Files.readString(file)).contains("opportunity").doesNotContain("my-api-key");

    harness.http(RecordedHttp.replay(file));
    assertThat(create.receive(payload)).succeeded();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void sendsNothingForANegativeValue() {
    FlowRun run =
        harness
            .flow("create")
            .receive(TestPayload.json(new Opportunity("123", "my-opportunity", -1000)));
    assertThat(run).hasErrorMessage("Invalid value - values cannot be negative");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void saysWhatIsNotConfigured() {
    harness.config("Acme API Key", null).config("Acme API Endpoint", null);
    FlowRun run = harness.flow("Create Acme Opportunity").execute(TestPayload.json(List.of()));
    assertThat(run)
        .hasErrorMessageContaining("\"Acme API Key\"")
        .hasErrorMessageContaining("\"Acme API Endpoint\"");
  }
}
