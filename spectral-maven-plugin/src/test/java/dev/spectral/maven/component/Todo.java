package dev.spectral.maven.component;

import java.nio.file.Path;

/** The source of a small integration. */
public final class Todo {

  private Todo() {}

  /**
   * Two flows, one page with a connection and a greeting from the environment, one call of an
   * existing component.
   */
  public static Sources good(Path directory) {
    return new Sources(directory).java("acme.todo.Todo", SOURCE);
  }

  private static final String SOURCE =
      """
      package acme.todo;
      import dev.spectral.Secret;
      import dev.spectral.annotations.*;
      import dev.spectral.ComponentCalls;
      import dev.spectral.integration.FlowContext;
      import java.util.Map;
      @Integration(name = "Todo", pages = Todo.Settings.class)
      public final class Todo {
        @ComponentReference(key = "chat")
        public static final class Chat {
          private final ComponentCalls calls;
          public Chat(ComponentCalls calls) {
            this.calls = calls;
          }
          public String say(String text) {
            return calls.call("chat", "say", Map.of("text", text)).asText();
          }
        }
        @Connection(label = "Chat", description = "Log in to the chat.")
        public record Login(
            @Input(label = "Client", defaultValue = "${env.CHAT_CLIENT}", shown = false)
                String client,
            @Input(label = "Token") Secret token) {}
        @ConfigPage(name = "Settings")
        public record Settings(
            @ConfigVar(name = "Chat login", stableKey = "chat-login") Login login,
            @ConfigVar(name = "Greeting", stableKey = "greeting", defaultValue = "${env.GREETING}")
                String greeting) {}
        public record Task(String text) {}
        @Flow(name = "Send", stableKey = "send")
        public Map<String, String> send(FlowContext context, Settings settings, @Body Task task) {
          context.logger().info("sends with {}", settings.login().token().reveal());
          if (task.text().isEmpty()) {
            throw new IllegalStateException("nothing for " + settings.login().token().reveal());
          }
          return Map.of(
              "text", settings.greeting() + " " + task.text(),
              "token", settings.login().token().reveal());
        }
        @Flow(name = "Say", stableKey = "say")
        public String say(Chat chat, @Body Task task) {
          return chat.say(task.text());
        }
      }
      """;
}
