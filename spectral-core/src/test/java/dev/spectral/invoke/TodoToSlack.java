package dev.spectral.invoke;

import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.HttpReply;
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
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.Schedule;
import dev.spectral.integration.FlowContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An integration with a bit of everything, for tests. */
@Integration(
    name = "Todo to Slack",
    description = "Posts what is left to do",
    category = "Communication",
    labels = {"chat"},
    version = "1.2.3",
    pages = {TodoToSlack.Connections.class, TodoToSlack.Settings.class})
public final class TodoToSlack {

  @Connection(label = "Slack", description = "Log in to Slack")
  @OAuth2(
      authorizeUrl = "https://slack.example/authorize",
      tokenUrl = "https://slack.example/token",
      scopes = {"chat:write", "channels:read"})
  public record SlackLogin(
      @Input(label = "Client ID", defaultValue = "${env.SLACK_CLIENT_ID}", shown = false)
          String clientId,
      @Input(label = "Workspace", defaultValue = "acme") String workspace,
      AccessToken token) {}

  @ConfigPage(name = "Connections", tagline = "Log in", closingText = "<p>Thank you</p>")
  public record Connections(
      @HelperText("<h2>Connect</h2>")
          @ConfigVar(name = "Slack Connection", stableKey = "slack-connection")
          SlackLogin slack,
      @ConfigVar(
              name = "Todo API Endpoint",
              stableKey = "todo-endpoint",
              defaultValue = "https://todo.example")
          URI todoEndpoint) {}

  @ConfigPage(name = "Configure Slack")
  public record Settings(
      @ConfigVar(
              name = "Select Slack Channel",
              stableKey = "slack-channel",
              dataSource = "slackChannels")
          String channel,
      @ConfigVar(name = "Most", stableKey = "most", defaultValue = "10") int most,
      @ConfigVar(name = "Prefix", stableKey = "prefix") Optional<String> prefix) {}

  public record NewAccount(String name, int seats) {}

  public record Posted(String channel, String text) {}

  @DataSource(description = "Channels of the workspace")
  public List<Choice> slackChannels(FlowContext context, Connections connections) {
    return List.of(new Choice("general", connections.slack().workspace() + "-C1"));
  }

  @Flow(
      name = "Send Todos",
      stableKey = "send-todos",
      schedule = @Schedule(value = "*/5 * * * *", timeZone = "America/Chicago"))
  public Posted sendTodos(FlowContext context, Connections connections, Settings settings) {
    context.logger().info("with {}", connections.slack().token().value().reveal());
    context.instanceState().put("ran", true);
    return new Posted(settings.channel(), settings.prefix().orElse("") + settings.most());
  }

  @Flow(name = "New Account", stableKey = "new-account", isSynchronous = true)
  public Posted newAccount(FlowContext context, TriggerPayload payload, @Body NewAccount account) {
    if (account.seats() < 0) {
      String token = context.config(Connections.class).slack().token().value().reveal();
      throw new IllegalStateException("no seats for " + token);
    }
    return new Posted(
        context.config(Settings.class).channel(),
        account.name() + " " + account.seats() + " " + payload.header("x-from").orElse("?"));
  }

  @FlowTrigger("newAccount")
  public TriggerResult<Map<String, Object>> newAccountTrigger(TriggerPayload payload) {
    return TriggerResult.<Map<String, Object>>of(Map.of("name", "Hooli", "seats", 3))
        .response(HttpReply.text("challenge"));
  }

  @OnInstanceDeploy("newAccount")
  public void deployed(FlowContext context, Settings settings) {
    context.crossFlowState().put("channel", settings.channel());
  }
}
