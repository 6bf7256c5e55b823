package dev.spectral.maven.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every request for one component the same way, and remembers what it was asked. */
final class RuntimeStub implements AutoCloseable {

  record Received(String method, String path, String authorization, String body) {}

  private static final String COMPONENT =
      """
      {"key": "erp", "definition": {
        "connections": [{"key": "apiKey"}],
        "actions": {"login": {"key": "login", "inputs": [
          {"key": "pin", "type": "password"}, {"key": "user", "type": "string"}]}}}}
      """;

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private int status = 200;
  private String answer = "{}";

  RuntimeStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Sets the answer to the next invocations. */
  void answer(int code, String json) {
    status = code;
    answer = json;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    received.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    boolean isInvocation = exchange.getRequestMethod().equals("POST");
    byte[] body = (isInvocation ? answer : COMPONENT).getBytes(UTF_8);
    exchange.sendResponseHeaders(isInvocation ? status : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
