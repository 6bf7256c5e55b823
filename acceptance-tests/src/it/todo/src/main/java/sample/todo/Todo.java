package sample.todo;

import dev.spectral.Secret;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Schedule;
import dev.spectral.integration.FlowContext;

/** Two flows, one page, a login of its own, and values from the environment of the build. */
@Integration(
    name = "Todo",
    description = "Tells what is left to do.",
    category = "Communication",
    pages = Todo.Settings.class)
public final class Todo {

  @Connection(label = "Chat", description = "Logs in to the chat.")
  public record ChatLogin(
      @Input(label = "Client ID", defaultValue = "${env.CHAT_CLIENT}", shown = false)
          String clientId,
      @Input(label = "Token") Secret token) {}

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Chat", stableKey = "chat") ChatLogin chat,
      @ConfigVar(name = "Greeting", stableKey = "greeting", defaultValue = "${env.GREETING}")
          String greeting) {}

  public record Task(String text) {}

  public record Message(String text, String login) {}

  @Flow(
      name = "Send",
      stableKey = "send",
      endpointSecurity = EndpointSecurity.ORGANIZATION,
      organizationApiKeys = "org-k3y-in-clear")
  public Message send(FlowContext context, Settings settings, @Body Task task) {
    context.logger().info("sending with {}", settings.chat().token().reveal());
    return new Message(
        settings.greeting() + ", " + task.text(), settings.chat().token().reveal());
  }

  @Flow(name = "Remind", stableKey = "remind", schedule = @Schedule("0 7 * * *"))
  public void remind(FlowContext context) {
    context.logger().info("reminding");
  }
}
