package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A platform inside the test's JVM, on loopback: its API, its uploads, its login server. */
public final class PlatformDouble implements Platform {

  private final TestCertificate certificate = TestCertificate.make();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Recorded> requests = new CopyOnWriteArrayList<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final HttpServer http;
  private final HttpsServer https;
  private final DoubleStore store;
  private final DoubleApi api;
  private final DoubleLogin login;

  private PlatformDouble() throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    http = HttpServer.create(loopback, 0);
    https = HttpsServer.create(loopback, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    login = new DoubleLogin("127.0.0.1:" + https.getAddress().getPort());
    store = new DoubleStore(url());
    api = new DoubleApi(store);
    http.createContext("/api", handler(this::api));
    http.createContext("/auth/meta", handler(this::meta));
    http.createContext("/upload/", handler(this::upload));
    https.createContext("/oauth/token", handler(this::token));
    http.setExecutor(threads);
    https.setExecutor(threads);
    http.start();
    https.start();
  }

  /** Starts one on free ports. */
  public static PlatformDouble start() {
    try {
      return new PlatformDouble();
    } catch (IOException e) {
      throw new AssertionError("The platform double does not start", e);
    }
  }

  @Override
  public URI url() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  @Override
  public SSLContext trust() {
    return certificate.context();
  }

  @Override
  public List<Recorded> requests() {
    return List.copyOf(requests);
  }

  @Override
  public List<Version> versions(String key) {
    return store.versions(key, false);
  }

  @Override
  public List<Integration> integrations() {
    return store.integrations().all();
  }

  @Override
  public void fail(String spec) {
    failures.add(spec);
  }

  /** Gives no address for icons and sources until the next {@link #reset}. */
  public void takePackageOnly() {
    api.packageOnly(true);
  }

  @Override
  public void reset() {
    api.packageOnly(false);
    requests.clear();
    failures.clear();
    store.clear();
    login.clear();
  }

  @Override
  public void close() {
    http.stop(0);
    https.stop(0);
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "the double";
  }

  private Reply api(HttpExchange exchange, byte[] body) {
    String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    ObjectNode request = Json.readObject(new String(body, StandardCharsets.UTF_8));
    if (request == null) {
      return Reply.json(400, "{\"errors\":[{\"message\":\"no JSON object\"}]}");
    }
    String operation = DoubleApi.operationName(request.path("query").asText());
    String failure = failure("op=" + operation + ":");
    Reply reply =
        failure != null
            ? api.injected(failure, operation)
            : login.accepts(authorization)
                ? api.execute(request)
                : Reply.json(401, "{\"errors\":[{\"message\":\"no valid token\"}]}");
    return reply.recorded(operation, request.path("variables"));
  }

  private Reply meta(HttpExchange exchange, byte[] body) {
    return login.meta().recorded("auth-meta", MissingNode.getInstance());
  }

  private Reply token(HttpExchange exchange, byte[] body) {
    ObjectNode form = DoubleLogin.form(new String(body, StandardCharsets.UTF_8));
    return login.token(form).recorded("oauth-token", form);
  }

  private Reply upload(HttpExchange exchange, byte[] body) {
    String failure = failure("put=");
    String secret = exchange.getRequestURI().getPath().substring("/upload/".length());
    if (failure != null && failure.endsWith(" once")) {
      failures.remove("put=" + failure);
    }
    int status = failure == null ? 200 : Integer.parseInt(failure.replace(" once", ""));
    return store.upload(secret, body, status);
  }

  private @Nullable String failure(String prefix) {
    return failures.stream()
        .filter(spec -> spec.startsWith(prefix))
        .map(spec -> spec.substring(prefix.length()))
        .findFirst()
        .orElse(null);
  }

  private HttpHandler handler(Route route) {
    return exchange -> {
      try (exchange) {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Reply reply = route.reply(exchange, body);
        requests.add(
            new Recorded(
                reply.label(), reply.status(), headers(exchange), reply.content(), reply.sha1()));
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        byte[] answer = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
      }
    };
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return headers;
  }

  private interface Route {
    Reply reply(HttpExchange exchange, byte[] body);
  }

  /** An answer, and what is remembered of its request. */
  record Reply(
      int status, String type, String body, String label, JsonNode content, @Nullable String sha1) {

    static Reply json(int status, String body) {
      return of(status, "application/json", body);
    }

    static Reply of(int status, String type, String body) {
      return new Reply(status, type, body, "", MissingNode.getInstance(), null);
    }

    Reply recorded(String name, JsonNode what) {
      return new Reply(status, type, body, name, what, sha1);
    }

    Reply recorded(String name, String hash) {
      return new Reply(status, type, body, name, content, hash);
    }
  }
}
