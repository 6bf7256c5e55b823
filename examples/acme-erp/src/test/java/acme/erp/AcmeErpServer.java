package acme.erp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small Acme ERP on this machine: it keeps items in memory and remembers what it was asked. */
public final class AcmeErpServer implements AutoCloseable {

  /** A request it has received. */
  record Received(String method, String path, String authorization, String body) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final String apiKey;
  private final Map<Integer, ObjectNode> items = new TreeMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  private AcmeErpServer(int port, String apiKey) throws IOException {
    this.apiKey = apiKey;
    add("Widgets", 20);
    add("Whatsits", 100);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/items/", this::handle);
    server.start();
  }

  static AcmeErpServer start(int port, String apiKey) {
    try {
      return new AcmeErpServer(port, apiKey);
    } catch (IOException e) {
      throw new UncheckedIOException("Acme ERP cannot listen on port " + port, e);
    }
  }

  /** Runs until the process is stopped: the port and the API key it accepts are the arguments. */
  public static void main(String[] args) {
    start(Integer.parseInt(args[0]), args[1]);
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  List<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    received.add(new Received(method, path, authorization, body));
    String id = path.substring("/items/".length());
    if (!authorization.equals("Bearer " + apiKey)) {
      answer(exchange, 401, Map.of("error", "unknown API key"));
    } else if (method.equals("GET") && id.isEmpty()) {
      answer(exchange, 200, items.values());
    } else if (method.equals("POST") && id.isEmpty()) {
      ObjectNode item = (ObjectNode) JSON.readTree(body);
      answer(exchange, 201, add(item.path("name").asText(), item.path("quantity").asInt()));
    } else {
      one(exchange, method, id);
    }
  }

  private void one(HttpExchange exchange, String method, String id) throws IOException {
    ObjectNode item = id.matches("[0-9]{1,9}") ? items.get(Integer.valueOf(id)) : null;
    if (item == null) {
      answer(exchange, 404, Map.of("error", "no item " + id));
    } else if (method.equals("DELETE")) {
      items.remove(Integer.valueOf(id));
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    } else {
      answer(exchange, 200, item);
    }
  }

  private ObjectNode add(String name, int quantity) {
    int id = items.size() + 1;
    ObjectNode item = JSON.createObjectNode().put("id", id).put("name", name);
    items.put(id, item.put("quantity", quantity));
    return item;
  }

  private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
