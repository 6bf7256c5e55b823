package acme.todo;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;
import static org.slf4j.event.Level.INFO;

import acme.todo.SlackServer.Posted;
import acme.todo.TodoToSlack.ConfigureSlack;
import acme.todo.TodoToSlack.Connections;
import dev.spectral.Choice;
import dev.spectral.integration.ConfigException;
import dev.spectral.testing.ConfigWizard;
import dev.spectral.testing.FlowRun;
import dev.spectral.testing.IntegrationHarness;
import dev.spectral.testing.WizardElement.Html;
import dev.spectral.testing.WizardElement.Variable;
import dev.spectral.testing.WizardPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodoToSlackTest {

  private final SlackServer slack = SlackServer.start(0, "xoxb-hooli", "xoxb-acme");
  private final TodoServer todos = TodoServer.start(0);

  @AfterEach
  void stop() {
    slack.close();
    todos.close();
  }

  // snippet:plain
  @Test
  void offersTheChannelsByName() {
    TodoToSlack integration = new TodoToSlack(login -> new FakeSlack());
    Connections connections = new Connections(slack.login("xoxb-hooli"), todos.endpoint());

    assertThat(integration.slackChannels(connections))
        .containsExactly(new Choice("C1", "general"), new Choice("C2", "random"));
  }

  // end

  // snippet:harness
  private final IntegrationHarness hooli =
      IntegrationHarness.of(TodoToSlack.class)
          .config(new Connections(slack.login("xoxb-hooli"), todos.endpoint()))
          .config(new ConfigureSlack("C1"));

  @Test
  void postsWhatIsPending() {
    FlowRun run = hooli.flow("checkTodoItems").receive();

    assertThat(run).succeeded().logs().hasLine(INFO, "Completed: A");
    assertThat(slack.posted())
        .containsExactly(new Posted("Bearer xoxb-hooli", "C1", "Pending Task: B"));
  }

  // end

  @Test
  void asksTheTodoListOfTheCustomerOnce() {
    assertThat(hooli.flow("checkTodoItems").receive()).succeeded().hasData(null);
    assertThat(todos.received()).containsExactly("/lists/acme/todo");
  }

  // snippet:wizard
  @Test
  void offersTheChannelsOfTheWorkspaceThatTheCustomerLoggedInTo() {
    IntegrationHarness acme = hooli.forCustomer("acme");
    ConfigWizard wizard = acme.wizard();
    wizard.next().set(new Connections(slack.login("xoxb-acme"), todos.endpoint()));
    WizardPage page = wizard.next();
    assertThat(page.variable("Select Slack Channel").choices())
        .containsExactly(
            new Choice("C3", "alerts"), new Choice("C1", "general"), new Choice("C2", "random"));
    page.set("Select Slack Channel", "C2");
    wizard.finish();

    assertThat(acme.flow("checkTodoItems").receive()).succeeded();
    assertThat(slack.posted())
        .containsExactly(new Posted("Bearer xoxb-acme", "C2", "Pending Task: B"));
  }

  // end

  @Test
  void asksSlackForChannelsWithTheTokenOfThatCustomer() {
    ConfigWizard wizard = hooli.forCustomer("acme").wizard();
    wizard.next().set(new Connections(slack.login("xoxb-acme"), todos.endpoint()));
    wizard.next();
    assertThat(slack.received("conversations.list"))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.authorization()).contains("Bearer xoxb-acme"));
  }

  @Test
  void showsTheCustomerAButtonAndTheAddressOfTheList() {
    WizardPage page = hooli.forCustomer("acme").wizard().next();
    assertThat(page.elements()).hasSize(4).first().isInstanceOf(Html.class);
    Variable login = page.variable("Slack Connection");
    assertThat(login.inputs()).isEmpty();
    assertThat(page.elements().get(3)).isEqualTo(page.variable("Todo API Endpoint"));
  }

  @Test
  void takesNoChannelThatTheWorkspaceDoesNotHave() {
    ConfigWizard wizard = hooli.forCustomer("acme").wizard();
    wizard.next().set(new Connections(slack.login("xoxb-acme"), todos.endpoint()));
    wizard.next().set("Select Slack Channel", "C9");
    assertThatThrownBy(wizard::finish)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("Select Slack Channel");
  }

  @Test
  void postsForEachCustomerToTheirOwnChannel() {
    IntegrationHarness acme =
        hooli
            .forCustomer("acme")
            .config(new Connections(slack.login("xoxb-acme"), todos.endpoint()))
            .config(new ConfigureSlack("C2"));

    assertThat(acme.flow("checkTodoItems").receive()).succeeded();
    assertThat(hooli.flow("checkTodoItems").receive()).succeeded();

    assertThat(slack.posted())
        .containsExactly(
            new Posted("Bearer xoxb-acme", "C2", "Pending Task: B"),
            new Posted("Bearer xoxb-hooli", "C1", "Pending Task: B"));
  }

  @Test
  void tellsWhySlackRefusesAndNeverTheToken() {
    hooli.config(new Connections(slack.login("xoxb-stranger"), todos.endpoint()));
    FlowRun run = hooli.flow("checkTodoItems").receive();
    assertThat(run).hasErrorMessage("Slack refused: invalid_auth").logs().doNotContain("xoxb");
    assertThat(String.valueOf(run.failure())).doesNotContain("xoxb-stranger");
  }

  @Test
  void needsAChannel() {
    hooli.config("Select Slack Channel", null);
    assertThat(hooli.flow("checkTodoItems").receive())
        .hasErrorMessageContaining("\"Select Slack Channel\"");
    assertThat(slack.posted()).isEmpty();
  }
}
