package acme.todo;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.todo.SlackServer.Posted;
import acme.todo.TodoToSlack.ConfigureSlack;
import acme.todo.TodoToSlack.Connections;
import dev.spectral.HttpReply;
import dev.spectral.InvalidInputException;
import dev.spectral.TriggerPayload;
import dev.spectral.testing.FlowRun;
import dev.spectral.testing.IntegrationHarness;
import dev.spectral.testing.TestPayload;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewAccountTest {

  private static final String ACCOUNT =
      "<account><first>Nelson</first><last>Bighetti</last><company><name>Hooli</name>"
          + "<city>Palo Alto</city><state>CA</state></company></account>";
  private static final String CHALLENGE = "067DEAB4-B89C-4211-9767-84C96A39CF8C";

  private final SlackServer slack = SlackServer.start(0, "xoxb-hooli");
  private final IntegrationHarness hooli =
      IntegrationHarness.of(TodoToSlack.class)
          .config(new Connections(slack.login("xoxb-hooli"), URI.create("https://todo.example")))
          .config(new ConfigureSlack("C1"));

  @AfterEach
  void stop() {
    slack.close();
  }

  private static TriggerPayload notice(String inside) {
    String xml = "<notification><type>new_account</type>" + inside + "</notification>";
    return TestPayload.text(xml, "application/xml");
  }

  @Test
  void postsTheAccountAndAnswersAtOnce() {
    FlowRun run = hooli.flow("newAccount").receive(notice(ACCOUNT));

    assertThat(run)
        .succeeded()
        .hasPayloadAt("/body/data/account/company/name", "Hooli")
        .hasResponse(HttpReply.status(200).body("text/plain", "OK"));
    assertThat(slack.posted())
        .containsExactly(
            new Posted(
                "Bearer xoxb-hooli",
                "C1",
                "New Account Created:\nName: Nelson Bighetti\nCompany: Hooli\n"
                    + "Location: Palo Alto CA"));
  }

  // snippet:challenge
  @Test
  void answersTheChallenge() {
    FlowRun run =
        hooli
            .flow("provenAccount")
            .receive(notice("<challenge>" + CHALLENGE + "</challenge>" + ACCOUNT));

    assertThat(run)
        .succeeded()
        .hasPayloadAt("/body/data/type", "new_account")
        .hasResponse(HttpReply.status(200).body("text/plain", CHALLENGE));
    assertThat(slack.posted())
        .containsExactly(
            new Posted(
                "Bearer xoxb-hooli",
                "C1",
                "New account received:\nName: Nelson Bighetti\nCompany: Hooli\n"
                    + "Location: Palo Alto, CA\n"));
  }

  // end

  @Test
  void refusesANoticeWithoutTheChallenge() {
    assertThat(hooli.flow("provenAccount").receive(notice(ACCOUNT)))
        .didNotRun()
        .failedWith(InvalidInputException.class)
        .hasErrorMessage("Input 'challenge' is missing. Send <challenge> in the notification.");
    assertThat(slack.posted()).isEmpty();
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThat(hooli.flow("newAccount").receive(TestPayload.text("{}", "application/xml")))
        .didNotRun();
    assertThat(slack.posted()).isEmpty();
  }

  @Test
  void namesWhatANoticeLacks() {
    TriggerPayload payload = notice("<account><first>Nelson</first></account>");
    assertThat(hooli.flow("newAccount").receive(payload))
        .failedWith(InvalidInputException.class)
        .hasErrorMessageContaining("'body.account.");
    assertThat(slack.posted()).isEmpty();
  }
}
