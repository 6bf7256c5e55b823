package acme.todo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server on this machine that remembers what it was asked. */
final class LocalServer implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  /** A request it has received. */
  record Received(String method, String uri, Optional<String> authorization, String body) {

    String path() {
      return URI.create(uri).getPath();
    }
  }

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  private LocalServer(int port, Function<Received, Object> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", exchange -> handle(exchange, answers));
    server.start();
  }

  /** Starts one that answers each request with the JSON of an object. */
  static LocalServer start(int port, Function<Received, Object> answers) {
    try {
      return new LocalServer(port, answers);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on port " + port, e);
    }
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  List<Received> received() {
    return received;
  }

  List<Received> received(String path) {
    return received.stream().filter(one -> one.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange, Function<Received, Object> answers)
      throws IOException {
    Received request =
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    received.add(request);
    byte[] bytes = JSON.writeValueAsBytes(answers.apply(request));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
