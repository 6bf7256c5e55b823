package acme.guide;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.guide.TodoBoard.Connections;
import acme.guide.TodoBoard.Settings;
import acme.guide.TodoBoard.SlackLogin;
import acme.guide.TodoBoard.Todo;
import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.testing.ConfigWizard;
import dev.spectral.testing.EndpointRun;
import dev.spectral.testing.FlowRun;
import dev.spectral.testing.IntegrationHarness;
import dev.spectral.testing.TestClock;
import dev.spectral.testing.TestPayload;
import dev.spectral.testing.WizardPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TodoBoardTest {

  private static final SlackLogin LOGIN = new SlackLogin("hooli", AccessToken.of("xoxb-1"));

  // snippet:harness
  private final IntegrationHarness harness =
      IntegrationHarness.of(TodoBoard.class)
          .config(new Connections(LOGIN))
          .config(new Settings("C1"))
          .mockAction("slack", "postMessage", inputs -> Map.of("ok", true));

  // end

  // snippet:receive
  @Test
  void tellsSlackOfATodo() {
    FlowRun run = harness.flow("addTodo").receive(TestPayload.json(new Todo("B", false)));

    assertThat(run).succeeded().hasResponse(HttpReply.text("OK"));
    assertThat(harness.mocks().calls("slack", "postMessage"))
        .containsExactly(Map.of("channel", "C1", "message", "Pending Task: B"));
  }

  // end

  // snippet:advance
  @Test
  void remindsEveryMorningInChicago() {
    harness.clock(TestClock.at("2026-03-07T00:00:00Z"));
    List<FlowRun> runs = harness.advance(Duration.ofDays(2));

    assertThat(runs)
        .extracting(run -> run.startedAt().toString())
        .containsExactly("2026-03-07T16:20:00Z", "2026-03-08T15:20:00Z");
    assertThat(runs.get(1)).hasData(2);
    assertThat(harness.flow("remind").state()).containsEntry("reminded", 2);
  }

  // end

  // snippet:wizard
  @Test
  void asksForTheChannelAfterTheLogin() {
    ConfigWizard wizard = IntegrationHarness.of(TodoBoard.class).wizard();
    wizard.next().set("Slack", LOGIN);
    WizardPage page = wizard.next();

    assertThat(page.variable("Channel").choices())
        .containsExactly(new Choice("C1", "hooli general"));
    assertThat(page.set("Channel", "C9").problems()).hasSize(1);
    page.set("Channel", "C1");
    assertThat(wizard.finish().deploy()).isEmpty();
  }

  // end

  // snippet:customers
  @Test
  void keepsCustomersApart() {
    IntegrationHarness other = harness.forCustomer("prog-2").config(new Settings("C2"));
    other.flow("remind").receive();
    harness.flow("remind").receive();

    assertThat(harness.mocks().calls("slack", "postMessage"))
        .containsExactly(
            Map.of("channel", "C2", "message", "Reminder 1"),
            Map.of("channel", "C1", "message", "Reminder 1"));
  }

  // end

  // snippet:post
  @Test
  void runsTheFlowThatARequestNames() {
    TriggerPayload todo =
        TestPayload.json(new Todo("B", false)).toBuilder()
            .headers(Map.of("X-Flow", "Add Todo"))
            .build();
    EndpointRun run = harness.post(todo);

    assertThat(run.reply()).isEqualTo(HttpReply.text("OK"));
    assertThat(run.run().orElseThrow()).isOf("Add Todo");
  }
  // end
}
