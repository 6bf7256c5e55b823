package dev.spectral.acceptance.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An Acme ERP that remembers every request and answers each as a test tells it to. */
final class RecordingErp implements AutoCloseable {

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String type = "application/json";
  private volatile String body = "null";

  private RecordingErp(HttpServer server) {
    this.server = server;
  }

  static RecordingErp start() {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      RecordingErp erp = new RecordingErp(HttpServer.create(address, 0));
      erp.server.createContext("/", erp::answer);
      erp.server.start();
      return erp;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void answers(int newStatus, String newType, String newBody) {
    status = newStatus;
    type = newType;
    body = newBody;
  }

  /** Gives the requests since the last time: method, path, authorization, body. */
  List<String> takeRequests() {
    List<String> taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String login = exchange.getRequestHeaders().getFirst("Authorization");
    requests.add(
        (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + login + " " + sent)
            .strip());
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, status == 204 ? -1 : bytes.length);
    if (status != 204) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
