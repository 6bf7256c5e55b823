package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import dev.spectral.HttpReply;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.testing.Notifications.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flow that answers a challenge and calls an existing component, for several customers. */
class NotificationsTest {

  private static final String CHALLENGE = "067DEAB4-B89C-4211-9767-84C96A39CF8C";
  private static final String XML =
      "<notification><type>new_account</type><challenge>"
          + CHALLENGE
          + "</challenge><account><first>Nelson</first><last>Bighetti</last><company>"
          + "<name>Hooli</name><city>Palo Alto</city><state>CA</state></company></account>"
          + "</notification>";

  private static final String TEXT =
      """
      New account received:
      Name: Nelson Bighetti
      Company: Hooli
      Location: Palo Alto, CA
      """;

  private final IntegrationHarness harness =
      IntegrationHarness.of(Notifications.class)
          .config(new Settings(login("xoxb-first"), "C1"))
          .mockAction("slack", "postMessage", inputs -> Map.of("ok", true));

  @Test
  void answersTheChallengeAndTellsSlack() {
    EndpointRun posted = harness.flow("newAccount").post(TestPayload.text(XML, "application/xml"));
    assertThat(posted.reply()).isEqualTo(HttpReply.status(200).body("text/plain", CHALLENGE));
    assertThat(posted.run().orElseThrow())
        .succeeded()
        .hasData(Map.of("ok", true))
        .hasPayloadAt("/body/data/company", "Hooli");
    assertThat(harness.mocks().calls("slack", "postMessage"))
        .containsExactly(
            Map.of(
                "connection", login("xoxb-first").reveal(), "channelName", "C1", "message", TEXT));
  }

  @Test
  void neverMixesCustomersUp() {
    harness.forCustomer("other").config(new Settings(login("xoxb-other"), "C2"));
    harness
        .forCustomer("other")
        .flow("newAccount")
        .receive(TestPayload.text(XML, "application/xml"));
    harness.flow("newAccount").receive(TestPayload.text(XML, "application/xml"));
    assertThat(harness.mocks().calls("slack", "postMessage"))
        .extracting(call -> call.get("channelName") + " " + call.get("connection"))
        .containsExactly(
            "C2 " + login("xoxb-other").reveal(), "C1 " + login("xoxb-first").reveal());
  }

  private static ConnectionHandle login(String token) {
    return ConnectionHandle.of(
        Map.of("key", "oauth2", "fields", Map.of(), "token", Map.of("access_token", token)));
  }
}
