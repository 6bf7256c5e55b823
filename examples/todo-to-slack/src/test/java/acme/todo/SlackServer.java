package acme.todo;

import acme.todo.LocalServer.Received;
import acme.todo.TodoToSlack.SlackLogin;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small Slack with three public channels, on two pages. It answers 200, as Slack does. */
final class SlackServer implements AutoCloseable {

  /** A message it was sent. */
  record Posted(String authorization, String channel, String text) {}

  private static final Set<String> CHANNELS = Set.of("C1", "C2", "C3");

  private final LocalServer server;
  private final Set<String> tokens;

  private SlackServer(int port, Set<String> tokens) {
    this.tokens = tokens;
    this.server = LocalServer.start(port, this::answer);
  }

  /** Starts one that knows these tokens. */
  static SlackServer start(int port, String... tokens) {
    return new SlackServer(port, Set.of(tokens));
  }

  /** A login with a token, known to it or not. */
  SlackLogin login(String token) {
    return new SlackLogin(
        "client", Secret.of("client-secret"), server.url().resolve("/api"), AccessToken.of(token));
  }

  List<Received> received(String method) {
    return server.received("/api/" + method);
  }

  List<Posted> posted() {
    return received("chat.postMessage").stream().map(SlackServer::posted).toList();
  }

  @Override
  public void close() {
    server.close();
  }

  private Object answer(Received request) {
    boolean known = request.authorization().map(this::isKnown).orElse(false);
    if (!known) {
      return refusal("invalid_auth");
    }
    return switch (request.path()) {
      case "/api/conversations.list" -> channels(request.uri().contains("cursor=page-2"));
      case "/api/chat.postMessage" ->
          CHANNELS.contains(posted(request).channel())
              ? Map.of("ok", true)
              : refusal("channel_not_found");
      default -> refusal("unknown_method");
    };
  }

  private boolean isKnown(String authorization) {
    return authorization.startsWith("Bearer ") && tokens.contains(authorization.substring(7));
  }

  private static Object channels(boolean second) {
    return second
        ? Map.of("ok", true, "channels", List.of(channel("C3", "alerts")))
        : Map.of(
            "ok",
            true,
            "channels",
            List.of(channel("C2", "random"), channel("C1", "general")),
            "response_metadata",
            Map.of("next_cursor", "page-2"));
  }

  private static Map<String, String> channel(String id, String name) {
    return Map.of("id", id, "name", name);
  }

  private static Map<String, Object> refusal(String error) {
    return Map.of("ok", false, "error", error);
  }

  private static Posted posted(Received request) {
    try {
      JsonNode message = LocalServer.JSON.readTree(request.body());
      return new Posted(
          request.authorization().orElseThrow(),
          message.path("channel").asText(),
          message.path("text").asText());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
