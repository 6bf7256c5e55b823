package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The directory of a component that is ready to publish, and what a person hears meanwhile. */
final class Workspace implements Progress {

  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};

  private final Path directory;
  private final List<String> heard = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  private Workspace(Path directory) {
    this.directory = directory;
  }

  /** Makes a package, sources, and the icons that the cases of the tests name. */
  static Workspace in(Path directory) throws IOException {
    var workspace = new Workspace(directory);
    workspace.write("package.zip", "the package".getBytes(UTF_8));
    workspace.write("source.zip", "the sources".getBytes(UTF_8));
    for (String icon : List.of("icon.png", "oauth.png", "avatar.png", "o.png", "a.png")) {
      workspace.write(icon, PNG);
    }
    return workspace;
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  void write(String name, byte[] content) throws IOException {
    Files.write(path(name), content);
  }

  /** The ids of integrations that were told, in order. */
  List<String> ids() {
    return ids;
  }

  List<String> heard() {
    return heard;
  }

  /** What a component declares, as the reference SDK writes it. */
  static ObjectNode variables(String name) {
    try (InputStream in = Workspace.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new AssertionError(name + ".json is missing");
      }
      ObjectNode variables = Json.readObject(new String(in.readAllBytes(), UTF_8));
      if (variables == null) {
        throw new AssertionError(name + ".json is no object");
      }
      return variables;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A component with three connections, one of which has two icons. */
  static ObjectNode withIcons() {
    ObjectNode variables = variables("fx-c17-connections");
    variables.path("connections").forEach(c -> ((ObjectNode) c).remove("custom"));
    return variables;
  }

  PublishRequest request(ObjectNode variables) throws IOException {
    Path zip = path("package.zip");
    return PublishRequest.of(variables, zip, Sha1.of(zip), directory);
  }

  PublishRequest request(String name) throws IOException {
    return request(variables(name));
  }

  /** Waits hardly at all, so that what never comes does not hold up a test. */
  static PlatformConfig config(Platform platform, Map<String, String> environment) {
    var limits =
        new PlatformConfig.Limits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofMillis(1));
    return PlatformConfig.of(environment, Path.of("no-such-home"))
        .withUrl(platform.url())
        .withTrust(platform.trust())
        .withLimits(limits);
  }

  PublishOutcome publish(Platform platform, PublishRequest request) {
    var config = config(platform, Map.of()).withToken(Secret.of(Platform.ACCESS_TOKEN));
    return publish(config, request);
  }

  ImportOutcome importIntegration(Platform platform, IntegrationRequest request) {
    var config = config(platform, Map.of()).withToken(Secret.of(Platform.ACCESS_TOKEN));
    return new Importer(PlatformSession.open(config), this, ids::add).importIntegration(request);
  }

  PublishOutcome publish(PlatformConfig config, PublishRequest request) {
    return new Publisher(PlatformSession.open(config), this).publish(request);
  }

  @Override
  public void started(String step) {
    heard.add("> " + step);
  }

  @Override
  public void done(String step) {
    heard.add("< " + step);
  }

  @Override
  public void note(String line) {
    heard.add("! " + line);
  }
}
