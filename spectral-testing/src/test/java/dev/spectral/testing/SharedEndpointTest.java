package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.TriggerPayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One endpoint for all customers: a preprocess flow says for whom a request is. */
class SharedEndpointTest {

  private static final Map<String, Object> UPDATE =
      Map.of(
          "customerId", "A06DFFAC",
          "type", "inventory_update",
          "items",
              List.of(
                  Map.of("name", "bowler hat", "action", "removed", "quantity", 5),
                  Map.of("name", "pencils", "action", "added", "quantity", 20)));
  private static final Map<String, Object> ORDER =
      Map.of(
          "customerId", "C3E72B0C",
          "type", "create_order",
          "orderid", "75F5AEC5-D482-4386-8878-219F92185DEC",
          "total", 122.57);

  private final IntegrationHarness harness = IntegrationHarness.of(Progix.class);

  SharedEndpointTest() {
    harness.forCustomer("prog-1").config("Warehouse", "Main");
    harness.forCustomer("prog-2").config("Warehouse", "Side");
  }

  @Test
  void runsTheFlowOfTheCustomerThatTheRequestIsFor() {
    EndpointRun first = harness.post(TestPayload.json(UPDATE));
    assertThat(first.reply().statusCode()).isEqualTo(200);
    assertThat(first.run().orElseThrow())
        .isOf("Update Inventory")
        .hasData(List.of("Main: removed 5 of bowler hat", "Main: added 20 of pencils"));
    assertThat(first.run().orElseThrow().customer().externalId()).isEqualTo("prog-1");

    FlowRun second = harness.post(TestPayload.json(ORDER)).run().orElseThrow();
    assertThat(second)
        .isOf("Create Order")
        .hasData("Side: 75F5AEC5-D482-4386-8878-219F92185DEC for 122.57");
    assertThat(second.customer().externalId()).isEqualTo("prog-2");
  }

  @Test
  void runsNothingForACustomerThatNobodyKnows() {
    EndpointRun run =
        harness.post(TestPayload.json(Map.of("customerId", "?", "type", "create_order")));
    assertRefused(run, "The request names no customer, so nothing ran");
  }

  @Test
  void runsNothingForAFlowThatNobodyKnows() {
    EndpointRun run = harness.post(TestPayload.json(Map.of("customerId", "A06DFFAC", "type", "?")));
    assertRefused(run, "The request names no flow, so nothing ran");
  }

  @Test
  void keepsConfigVariablesFromTheFlowThatDecides() {
    TriggerPayload peeking =
        TestPayload.json(UPDATE).toBuilder().headers(Map.of("X-Peek", "1")).build();
    EndpointRun run = harness.post(peeking);
    assertThat(run.reply().statusCode()).isEqualTo(500);
    assertThat(run.run()).isEmpty();
    assertThat(run.preprocess().orElseThrow())
        .hasErrorMessageContaining("runs before it is known for whom");
    assertThat(run.logs()).contain("The preprocess flow \"Decide\" failed");
  }

  private static void assertRefused(EndpointRun run, String why) {
    assertThat(run.reply().statusCode()).isEqualTo(404);
    assertThat(run.run()).isEmpty();
    assertThat(run.preprocess().orElseThrow()).succeeded();
    assertThat(run.logs()).contain(why);
  }
}
