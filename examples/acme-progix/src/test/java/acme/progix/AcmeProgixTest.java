package acme.progix;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.progix.AcmeProgix.ProgixLogin;
import acme.progix.AcmeProgix.Route;
import acme.progix.AcmeProgix.Settings;
import acme.progix.ProgixServer.Received;
import dev.spectral.Secret;
import dev.spectral.testing.EndpointRun;
import dev.spectral.testing.FlowRun;
import dev.spectral.testing.IntegrationHarness;
import dev.spectral.testing.TestPayload;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcmeProgixTest {

  private static final String STOCK =
      """
      {"customerId": "A06DFFAC", "type": "inventory_update", "data": [
        {"txid": "E865298B-A3EC-4D17-B410-5FDFC8861BA7", "item": "bowler hat", "quantity": 5,
         "state": "removed"},
        {"txid": "4A38DE96-EA6B-4AB9-B9E2-3B033CA997CC", "item": "pencils", "quantity": 20,
         "state": "added"}]}
      """;

  private static final String ORDER =
      """
      {"customerId": "C3E72B0C", "type": "create_order", "data": {
        "orderid": "75F5AEC5-D482-4386-8878-219F92185DEC", "date": "2021-09-08", "shipped": false,
        "addr_1": "177A Bleecker St.", "addr_2": "New York, NY 10012", "total": 122.57,
        "paid": true}}
      """;

  private final ProgixServer server = ProgixServer.start(0);

  // snippet:endpoint
  private static final Map<String, String> CUSTOMERS =
      Map.of("A06DFFAC", "prog-1", "C3E72B0C", "prog-2");

  private final IntegrationHarness url =
      IntegrationHarness.of(AcmeProgix.class)
          .mockAction("progix-directory", "getCustomerByAcmeId", AcmeProgixTest::customer);

  @BeforeEach
  void deploy() {
    url.forCustomer("prog-1").config(settings("key-of-prog-1"));
    url.forCustomer("prog-2").config(settings("key-of-prog-2"));
  }

  @Test
  void changesTheStockOfTheCustomerWhoseStockChanged() {
    EndpointRun posted = url.post(TestPayload.text(STOCK, "application/json"));

    assertThat(posted.run().orElseThrow()).isOf("Update Inventory").succeeded();
    assertThat(server.received())
        .containsExactly(
            new Received(
                "POST",
                "/stock-changes",
                Optional.of("Bearer key-of-prog-1"),
                "{\"id\":\"E865298B-A3EC-4D17-B410-5FDFC8861BA7\",\"item\":\"bowler"
                    + " hat\",\"by\":-5}"),
            new Received(
                "POST",
                "/stock-changes",
                Optional.of("Bearer key-of-prog-1"),
                "{\"id\":\"4A38DE96-EA6B-4AB9-B9E2-3B033CA997CC\",\"item\":\"pencils\",\"by\":20}"));
  }

  // end

  private static Map<String, Object> customer(Map<String, Object> inputs) {
    String id = CUSTOMERS.get(String.valueOf(inputs.get("acmeId")));
    if (id == null) {
      throw new NoSuchElementException("There is no customer " + inputs.get("acmeId"));
    }
    return Map.of("id", id);
  }

  private Settings settings(String key) {
    return new Settings(new ProgixLogin(server.url(), Secret.of(key)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void runsTheFlowOfThatCustomerAlone() {
    FlowRun run = url.post(TestPayload.text(STOCK, "application/json")).run().orElseThrow();

    assertThat(run).hasPayloadAt("/body/data/data/1/item", "pencils");
    assertThat(run.customer().externalId()).isEqualTo("prog-1");
    assertThat(url.mocks().calls("progix-directory", "getCustomerByAcmeId"))
        .containsExactly(Map.of("acmeId", "A06DFFAC"));
  }

  @Test
  void ordersForTheCustomerWhoOrdered() {
    EndpointRun posted = url.post(TestPayload.text(ORDER, "application/json"));

    FlowRun run = posted.run().orElseThrow();
    assertThat(run).isOf("Create Order").succeeded();
    assertThat(run.customer().externalId()).isEqualTo("prog-2");
    assertThat(server.received())
        .containsExactly(
            new Received(
                "POST",
                "/orders",
                Optional.of("Bearer key-of-prog-2"),
                "{\"orderid\":\"75F5AEC5-D482-4386-8878-219F92185DEC\",\"date\":\"2021-09-08\","
                    + "\"shipped\":false,\"addr_1\":\"177A Bleecker St.\","
                    + "\"addr_2\":\"New York, NY 10012\",\"total\":122.57,\"paid\":true}"));
  }

  @Test
  void findsOutForWhomARequestIs() {
    EndpointRun posted = url.post(TestPayload.text(ORDER, "application/json"));
    assertThat(posted.preprocess().orElseThrow()).hasData(new Route("prog-2", "Create Order"));
  }

  @Test
  void runsNothingForACustomerWhomNobodyKnows() {
    EndpointRun posted = post(STOCK.replace("A06DFFAC", "FFFFFFFF"));
    assertNothingRan(posted, "There is no customer FFFFFFFF");
  }

  @Test
  void runsNothingForACustomerWithoutAnInstance() {
    IntegrationHarness undeployed =
        IntegrationHarness.of(AcmeProgix.class)
            .mockAction("progix-directory", "getCustomerByAcmeId", AcmeProgixTest::customer);
    assertNothingRan(undeployed.post(TestPayload.text(STOCK, "application/json")), "\"prog-1\"");
  }

  @Test
  void runsNothingForATypeThatNobodyKnows() {
    EndpointRun posted = post(STOCK.replace("inventory_update", "inventory_check"));
    assertNothingRan(
        posted, "Input 'type' is \"inventory_check\". Send inventory_update or create_order.");
    assertThat(url.mocks().calls("progix-directory", "getCustomerByAcmeId")).isEmpty();
  }

  @Test
  void runsNothingForARequestThatSaysNeither() {
    assertNothingRan(post("{}"), "'body.");
  }

  private EndpointRun post(String body) {
    return url.post(TestPayload.text(body, "application/json"));
  }

  private void assertNothingRan(EndpointRun posted, String why) {
    assertThat(posted.run()).isEmpty();
    assertThat(posted.logs()).contain(why);
    assertThat(server.received()).isEmpty();
  }
}
