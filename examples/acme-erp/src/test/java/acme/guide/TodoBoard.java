package acme.guide;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.ComponentCalls;
import dev.spectral.HttpReply;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.Preprocess;
import dev.spectral.annotations.Schedule;
import dev.spectral.integration.ComponentActions;
import dev.spectral.integration.FlowContext;
import java.util.List;
import java.util.Map;

/** The integration that the guide to testing integrations is about. */
@Integration(
    name = "Todo board",
    endpointType = EndpointType.INSTANCE_SPECIFIC,
    preprocess = @Preprocess(flowName = "headers.x-flow"),
    pages = {TodoBoard.Connections.class, TodoBoard.Settings.class})
public final class TodoBoard {

  @Connection(label = "Slack", description = "Log in to Slack.")
  @OAuth2(
      authorizeUrl = "https://slack.example/authorize",
      tokenUrl = "https://slack.example/token")
  public record SlackLogin(@Input(label = "Workspace") String workspace, AccessToken token) {}

  @ConfigPage(name = "Connections")
  public record Connections(@ConfigVar(name = "Slack", stableKey = "slack") SlackLogin slack) {}

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Channel", stableKey = "channel", dataSource = "channels")
          String channel) {}

  /** As {@code spectral:component-manifest} writes it, with one action. */
  @ComponentReference(key = "slack", isPublic = true, signature = "abc")
  public static final class Slack {

    private final ComponentActions actions;

    public Slack(ComponentCalls calls) {
      this.actions = ComponentActions.of(calls, Slack.class);
    }

    public JsonNode postMessage(String channel, String message) {
      return actions.call("postMessage", Map.of("channel", channel, "message", message));
    }
  }

  public record Todo(String task, boolean completed) {}

  @DataSource(description = "Channels of the workspace")
  public List<Choice> channels(Connections connections) {
    return List.of(new Choice("C1", connections.slack().workspace() + " general"));
  }

  @Flow(
      name = "Remind",
      stableKey = "remind",
      schedule = @Schedule(value = "20 10 * * *", timeZone = "America/Chicago"))
  public int remind(FlowContext context, Settings settings, Slack slack) {
    int reminded = (int) context.instanceState().getOrDefault("reminded", 0) + 1;
    context.instanceState().put("reminded", reminded);
    slack.postMessage(settings.channel(), "Reminder " + reminded);
    return reminded;
  }

  @Flow(name = "Add Todo", stableKey = "add-todo")
  public void addTodo(Settings settings, Slack slack, @Body Todo todo) {
    slack.postMessage(settings.channel(), "Pending Task: " + todo.task());
  }

  @FlowTrigger("addTodo")
  public TriggerResult<Todo> todoCame(TriggerPayload payload) {
    return TriggerResult.of(payload.body(Todo.class)).response(HttpReply.text("OK"));
  }
}
