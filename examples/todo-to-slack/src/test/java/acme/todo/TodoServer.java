package acme.todo;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A small todo list: one task is done, one is not. */
final class TodoServer implements AutoCloseable {

  private final LocalServer server;

  private TodoServer(LocalServer server) {
    this.server = server;
  }

  static TodoServer start(int port) {
    return new TodoServer(
        LocalServer.start(
            port,
            request ->
                List.of(
                    Map.of("id", 1, "completed", true, "task", "A"),
                    Map.of("id", 2, "completed", false, "task", "B"))));
  }

  URI endpoint() {
    return server.url().resolve("/lists/acme/todo");
  }

  List<String> received() {
    return server.received().stream().map(LocalServer.Received::uri).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
