package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A platform server written in JavaScript, given as a directory and run with Node.js. */
final class ExternalPlatform implements Platform {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI url;
  private int forgotten;

  private ExternalPlatform(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  /** Copies the server to a directory of its own, installs what it needs there, and starts it. */
  static ExternalPlatform start(Path source, Path home) {
    try {
      copy(source, home);
      run(home, "npm", "install", "--no-audit", "--no-fund");
      Process process = node(home);
      var ready = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      String line = ready.readLine();
      if (line == null) {
        throw new AssertionError("The server ended at once; see " + home.resolve("stderr.txt"));
      }
      String address = MAPPER.readTree(line).path("url").asText();
      return new ExternalPlatform(process, URI.create(address));
    } catch (IOException e) {
      throw new AssertionError("The server in " + source + " does not start", e);
    }
  }

  private static Process node(Path home) throws IOException {
    Path log = home.resolve("requests.jsonl");
    Files.deleteIfExists(log);
    List<String> command =
        List.of(
            ("node server.mjs --port 0 --https-port 0 --semantic error --port-file ready.json --log "
                    + log.getFileName()
                    + " --token "
                    + ACCESS_TOKEN
                    + " --refresh-token "
                    + REFRESH_TOKEN)
                .split(" "));
    return new ProcessBuilder(command)
        .directory(home.toFile())
        .redirectError(home.resolve("stderr.txt").toFile())
        .start();
  }

  @Override
  public URI url() {
    return url;
  }

  @Override
  public SSLContext trust() {
    try (InputStream pem = new ByteArrayInputStream(get("ca.pem").getBytes(UTF_8))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      var certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
      store.setCertificateEntry("platform", certificate);
      return TestCertificate.context(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public List<Recorded> requests() {
    List<Recorded> requests = new ArrayList<>();
    for (String line : lines().skip(forgotten).toList()) {
      requests.add(recorded(tree(line)));
    }
    return requests;
  }

  @Override
  public List<Version> versions(String key) {
    List<Version> versions = new ArrayList<>();
    for (JsonNode component : tree(get("state")).path("components")) {
      if (component.path("key").asText().equals("private:" + key)) {
        component.path("versions").forEach(version -> versions.add(version(version)));
      }
    }
    return versions;
  }

  @Override
  public List<Integration> integrations() {
    List<Integration> integrations = new ArrayList<>();
    for (JsonNode one : tree(get("state")).path("integrations")) {
      integrations.add(
          new Integration(one.path("id").asText(), one.path("name").asText(), comments(one)));
    }
    return integrations;
  }

  private static List<String> comments(JsonNode integration) {
    List<String> comments = new ArrayList<>();
    integration.path("versions").forEach(one -> comments.add(one.path("comment").asText()));
    return comments;
  }

  @Override
  public void fail(String spec) {
    post("fail", MAPPER.createObjectNode().put("spec", spec).toString());
  }

  @Override
  public void reset() {
    post("reset", "{}");
    forgotten = (int) lines().count();
  }

  @Override
  public void close() {
    process.destroy();
  }

  @Override
  public String toString() {
    return "the external server";
  }

  private Stream<String> lines() {
    return get("log").lines();
  }

  private static Version version(JsonNode version) {
    return new Version(
        version.path("versionNumber").asInt(),
        Json.text(version, "signature"),
        Json.text(version, "comment"),
        Json.text(version, "customer"),
        version.path("attributes"));
  }

  private static Recorded recorded(JsonNode line) {
    Map<String, String> headers = new HashMap<>();
    line.path("headers").properties().forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
    String kind = line.path("kind").asText();
    String label =
        switch (kind) {
          case "graphql" ->
              line.path("documentOperation").asText("? unread").replaceFirst("^\\S+ ", "");
          case "upload" -> "PUT " + line.path("upload").path("kind").asText("unknown");
          default -> kind;
        };
    JsonNode content = kind.equals("oauth-token") ? line.path("form") : line.path("variables");
    return new Recorded(
        label, line.path("status").asInt(), headers, content, Json.text(line, "sha1"));
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String get(String what) {
    return send(HttpRequest.newBuilder(url.resolve("/__mock/" + what)).GET());
  }

  private void post(String what, String body) {
    send(
        HttpRequest.newBuilder(url.resolve("/__mock/" + what)).POST(BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError("The external server is gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void copy(Path source, Path home) throws IOException {
    Files.createDirectories(home);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(home.resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
      }
    }
  }

  private static void run(Path home, String... command) throws IOException {
    Path output = home.resolve("install.txt");
    Process install =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (install.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + " failed; see " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
