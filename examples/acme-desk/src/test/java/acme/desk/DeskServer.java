package acme.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An Acme Desk that answers what a test tells it to, and remembers what it was asked. */
final class DeskServer implements AutoCloseable {

  /** A request it has received. */
  record Received(String request, String authorization, String contentType, String body) {}

  private record Answer(int status, String type, byte[] body, Map<String, String> headers) {}

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  DeskServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Acme Desk cannot listen on this machine", e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
  }

  /** Answers requests such as {@code GET /tickets?status=OPEN} with JSON. */
  DeskServer on(String request, String json) {
    return on(request, 200, json, Map.of());
  }

  DeskServer on(String request, int status, String json, Map<String, String> headers) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    answers.put(request, new Answer(status, "application/json", body, headers));
    return this;
  }

  DeskServer onFile(String request, String type, byte[] body) {
    answers.put(request, new Answer(200, type, body, Map.of()));
    return this;
  }

  List<Received> received() {
    return received;
  }

  List<String> requests() {
    return received.stream().map(Received::request).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    String path = uri.getPath().substring("/api".length());
    String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
    String request = exchange.getRequestMethod() + " " + path + query;
    received.add(
        new Received(
            request,
            header(exchange, "Authorization"),
            header(exchange, "Content-Type"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    byte[] nothing = "{\"error\":\"no such thing\"}".getBytes(StandardCharsets.UTF_8);
    Answer unknown = new Answer(404, "application/json", nothing, Map.of());
    send(exchange, answers.getOrDefault(request, unknown));
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }
}
