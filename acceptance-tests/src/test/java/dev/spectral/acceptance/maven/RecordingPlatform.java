package dev.spectral.acceptance.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A platform that knows one integration, whose id is {@code integration-1}, and remembers every
 * request.
 */
final class RecordingPlatform implements Platform {

  /** One request: what it was and its variables, a missing node for an upload. */
  record Request(String operation, JsonNode variables) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OPERATION = Pattern.compile("(?:query|mutation) (\\w+)");

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile String signature = "";
  private final AtomicInteger versions = new AtomicInteger();

  private RecordingPlatform(HttpServer server) {
    this.server = server;
  }

  static RecordingPlatform start() {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      RecordingPlatform platform = new RecordingPlatform(HttpServer.create(address, 0));
      platform.server.createContext("/api", platform::api);
      platform.server.createContext("/upload", platform::upload);
      platform.server.start();
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The names of all requests since the last time. */
  List<String> takeJournal() {
    List<String> names = requests.stream().map(Request::operation).toList();
    requests.clear();
    return names;
  }

  /** The variables of the last request of a name. */
  JsonNode last(String operation) {
    return requests.stream()
        .filter(one -> one.operation().equals(operation))
        .reduce((first, second) -> second)
        .orElseThrow()
        .variables();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void api(HttpExchange exchange) throws IOException {
    JsonNode request = JSON.readTree(exchange.getRequestBody());
    Matcher name = OPERATION.matcher(request.path("query").asText());
    String operation = name.find() ? name.group(1) : "";
    requests.add(new Request(operation, request.path("variables")));
    boolean known =
        ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    answer(exchange, known ? 200 : 401, known ? data(operation, request.path("variables")) : "{}");
  }

  private String data(String operation, JsonNode variables) {
    return switch (operation) {
      case "whoami" -> "{'data': {'authenticatedUser': {'email': 'a@b.example'}}}";
      case "component" ->
          "{'data': {'components': {'nodes': [%s]}}}"
              .formatted(
                  signature.isEmpty() ? "" : "{'id': 'c', 'signature': '" + signature + "'}");
      case "publishComponent" ->
          "{'data': {'publishComponent': {'publishResult': {'component': {'id': 'c',"
              + " 'versionNumber': %d}, 'packageUploadUrl': '%s/upload'}, 'errors': []}}}"
                  .formatted(versions.incrementAndGet(), url());
      case "importIntegration" ->
          "{'data': {'importIntegration': {'integration': {'id': 'integration-1'}}}}";
      case "integration" ->
          "{'data': {'integration': %s}}"
              .formatted(
                  variables.path("id").asText().equals("integration-1")
                      ? "{'definition': 'name: Todo'}"
                      : "null");
      case "getTestInstance" ->
          "{'data': {'integration': {'systemInstance': {'id': 's'},"
              + " 'flows': {'nodes': [{'id': 'flow-1', 'name': 'Send'}]}}}}";
      case "setInstanceApiKeys" -> "{'data': {'updateInstance': {'errors': []}}}";
      case "publishIntegration" ->
          "{'data': {'publishIntegration': {'integration': {'id': 'i', 'versionNumber': 7}}}}";
      default -> "{'errors': [{'message': 'no such operation'}]}";
    };
  }

  private void upload(HttpExchange exchange) throws IOException {
    requests.add(new Request("PUT", JSON.missingNode()));
    signature = sha1(exchange.getRequestBody().readAllBytes());
    answer(exchange, 200, "");
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.replace('\'', '"').getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
