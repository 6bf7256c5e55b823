package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.TriggerPayload;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Endpoints that flows share, and keys. */
class EndpointTest {

  @Test
  void findsTheFlowInAHeaderWhateverItsCase() {
    IntegrationHarness harness = IntegrationHarness.of(Doors.ByHeader.class);
    TriggerPayload payload =
        with(
            "X-Acme-Flow",
            "Create Opportunity",
            Map.of("opportunity", Map.of("name", "Foo", "amount", 10000)));
    EndpointRun run = harness.post(payload);
    assertThat(run.run().orElseThrow()).isOf("Create Opportunity").succeeded();
    assertThat(run.reply().body()).isEqualTo("{\"ran\":\"Create Opportunity\"}");
  }

  @Test
  void saysThatNoFlowHasTheName() {
    EndpointRun run =
        IntegrationHarness.of(Doors.ByHeader.class).post(with("x-acme-flow", "Nothing", Map.of()));
    assertThat(run.reply().statusCode()).isEqualTo(404);
    assertThat(run.run()).isEmpty();
    assertThat(run.logs())
        .contain("No flow is \"Nothing\", so nothing ran. Known: [Create Opportunity, Update");
  }

  @Test
  void findsFlowAndCustomerInTheBody() {
    IntegrationHarness harness = IntegrationHarness.of(Doors.ByBody.class);
    harness.forCustomer("abc-123");
    harness.forCustomer("abc-124");
    EndpointRun run =
        harness.post(
            TestPayload.json(Map.of("myFlowName", "Update Inventory", "acmeAccountId", "abc-123")));
    assertThat(run.run().orElseThrow()).hasData("abc-123 Update Inventory");
  }

  @Test
  void saysThatNoCustomerHasTheId() {
    IntegrationHarness harness = IntegrationHarness.of(Doors.ByBody.class);
    EndpointRun run =
        harness.post(
            TestPayload.json(Map.of("myFlowName", "Update Inventory", "acmeAccountId", "x")));
    assertThat(run.reply().statusCode()).isEqualTo(404);
    assertThat(run.logs()).contain("No customer is \"x\"");
  }

  @Test
  void needsNoNameWhereThereIsOneFlow() {
    IntegrationHarness harness = IntegrationHarness.of(Doors.OneFlow.class);
    harness.forCustomer("abc-123");
    EndpointRun run = harness.post(with("x-account", "abc-123", Map.of()));
    assertThat(run.run().orElseThrow()).hasData("abc-123");
  }

  @Test
  void opensForEachKeyOfTheOrganisation() {
    HarnessFlow flow = IntegrationHarness.of(Doors.Keys.class).flow("ours");
    for (String key : new String[] {"my-first-key", "p@s$W0Rd"}) {
      assertThat(flow.post(with("api-key", key, null)).run().orElseThrow()).succeeded();
    }
  }

  @Test
  void runsNothingWithoutTheRightKey() {
    HarnessFlow flow = IntegrationHarness.of(Doors.Keys.class).flow("ours");
    for (TriggerPayload payload :
        new TriggerPayload[] {with("Api-Key", "wrong", null), TestPayload.json(null)}) {
      EndpointRun run = flow.post(payload);
      assertThat(run.reply().statusCode()).isEqualTo(401);
      assertThat(run.run()).isEmpty();
      assertThat(run.logs()).contain("needs an API key");
    }
  }

  @Test
  void takesTheKeysOfTheCustomer() {
    IntegrationHarness harness =
        IntegrationHarness.of(Doors.Keys.class).apiKeys("theirs", "k1").apiKeys("perhaps", "k2");
    assertThat(harness.flow("theirs").post(with("Api-Key", "k1", null)).run()).isPresent();
    assertThat(harness.flow("theirs").post(with("Api-Key", "k2", null)).run()).isEmpty();
    assertThat(harness.flow("perhaps").post(TestPayload.json(null)).run()).isEmpty();
    harness.apiKeys("perhaps");
    assertThat(harness.flow("perhaps").post(TestPayload.json(null)).run()).isPresent();
  }

  @Test
  void hasNoSharedEndpointUnlessDeclared() {
    IntegrationHarness harness = IntegrationHarness.of(Doors.Keys.class);
    assertThatThrownBy(() -> harness.post(TestPayload.json(null)))
        .hasMessageContaining("flow(…).post(payload)");
  }

  private static TriggerPayload with(String header, String value, Object body) {
    return TestPayload.json(body).toBuilder().headers(Map.of(header, value)).build();
  }
}
