package acme.todo;

import acme.todo.Slack.Channel;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.HttpReply;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.HelperText;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OAuth2;
import dev.spectral.integration.FlowContext;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Tells a Slack channel what is left to do, and which accounts are new. */
@Integration(
    name = "Todo to Slack",
    description = "Post what is left to do to a Slack channel",
    category = "Communication",
    icon = "icon.png",
    pages = {TodoToSlack.Connections.class, TodoToSlack.ConfigureSlack.class})
public final class TodoToSlack {

  // snippet:connection
  /** How a customer logs in: all of it is set here, so that only a button is shown. */
  @Connection(label = "Slack", description = "Log in to the workspace to post to")
  @OAuth2(
      authorizeUrl = "https://slack.com/oauth/v2/authorize",
      tokenUrl = "https://slack.com/api/oauth.v2.access",
      scopes = {"chat:write", "chat:write.public", "channels:read"})
  public record SlackLogin(
      @Input(label = "Client ID", defaultValue = "${env.SLACK_CLIENT_ID}", shown = false)
          String clientId,
      @Input(label = "Client secret", defaultValue = "${env.SLACK_CLIENT_SECRET}", shown = false)
          Secret clientSecret,
      @Input(label = "API", defaultValue = "https://slack.com/api", shown = false) URI api,
      AccessToken token) {}

  // end

  // snippet:pages
  @ConfigPage(name = "Connections")
  public record Connections(
      @HelperText("<h2>Slack</h2><p>Log in to the workspace that the messages go to.</p>")
          @ConfigVar(name = "Slack Connection", stableKey = "slack-connection")
          SlackLogin slack,
      @HelperText("<h2>Todo list</h2><p>Say where your list of tasks is found.</p>")
          @ConfigVar(
              name = "Todo API Endpoint",
              stableKey = "todo-api-endpoint",
              description = "The address of your todo list")
          URI todoEndpoint) {}

  @ConfigPage(name = "Configure Slack", tagline = "Choose a channel")
  public record ConfigureSlack(
      @ConfigVar(
              name = "Select Slack Channel",
              stableKey = "select-slack-channel",
              dataSource = "slackChannels")
          String channel) {}

  // end

  private final Function<SlackLogin, Slack> slack;

  /** Talks to Slack. */
  public TodoToSlack() {
    this(SlackClient::new);
  }

  /** Talks to what a test provides. */
  TodoToSlack(Function<SlackLogin, Slack> slack) {
    this.slack = slack;
  }

  // snippet:data-source
  @DataSource(description = "The public channels of the workspace")
  public List<Choice> slackChannels(Connections connections) {
    return slack.apply(connections.slack()).channels().stream()
        .sorted(Comparator.comparing(Channel::name))
        .map(channel -> new Choice(channel.id(), channel.name()))
        .toList();
  }

  // end

  // snippet:flow
  @Flow(
      name = "Check Todo Items",
      stableKey = "check-todo-items",
      description = "Fetch todo items, and post those that are pending")
  public void checkTodoItems(FlowContext context, Connections connections, ConfigureSlack to) {
    for (TodoItem item : TodoItem.fetch(connections.todoEndpoint())) {
      if (item.completed()) {
        context.logger().info("Completed: {}", item.task());
      } else {
        slack.apply(connections.slack()).post(to.channel(), "Pending Task: " + item.task());
      }
    }
  }

  // end

  // snippet:trigger
  @FlowTrigger("newAccount")
  public TriggerResult<JsonNode> newAccountNotice(TriggerPayload payload) {
    JsonNode notice = Xml.read(payload.rawBody());
    return TriggerResult.of(notice).response(HttpReply.status(200).body("text/plain", "OK"));
  }

  @Flow(
      name = "New Account Flow",
      stableKey = "new-account-flow",
      description = "Post an account that is new in the CRM")
  public void newAccount(Connections connections, ConfigureSlack to, @Body AccountNotice notice) {
    slack.apply(connections.slack()).post(to.channel(), notice.created());
  }

  // end

  // snippet:challenge
  /** The CRM takes a URL only if it answers with the challenge that it was sent. */
  @FlowTrigger("provenAccount")
  public TriggerResult<JsonNode> provenAccountNotice(TriggerPayload payload) {
    JsonNode notice = Xml.read(payload.rawBody());
    String challenge = Xml.text(notice, "challenge");
    return TriggerResult.of(notice).response(HttpReply.status(200).body("text/plain", challenge));
  }

  // end

  @Flow(
      name = "New Account With Challenge",
      stableKey = "new-account-with-challenge",
      description = "Post an account that is new in a CRM which asks for proof")
  public void provenAccount(
      Connections connections, ConfigureSlack to, @Body AccountNotice notice) {
    slack.apply(connections.slack()).post(to.channel(), notice.received());
  }
}
