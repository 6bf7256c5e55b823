package dev.spectral.maven.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.Secret;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A runtime that another build of the same module has started and that is running now.
 *
 * @param url where it is, never null
 * @param token what it wants to see, never null
 * @param pid its process id
 */
public record RunningRuntime(URI url, Secret token, long pid) {

  private static final String FILE = "runtime.json";
  private static final String TOKEN = "token";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Find the runtime of a module.
   *
   * @param directory where the module's runtime keeps its files, never null
   * @return the runtime; empty if none is running, never null
   * @throws IOException if files cannot be read
   */
  public static Optional<RunningRuntime> find(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode kept = JSON.readTree(file.toFile());
    long pid = kept.path("pid").asLong();
    if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
      return Optional.empty();
    }
    URI url = URI.create(kept.path("url").asText());
    return Optional.of(new RunningRuntime(url, token(directory), pid));
  }

  /** Where the token is; it is written by the runtime, for its owner's eyes alone. */
  static Path tokenFile(Path directory) {
    return directory.resolve(TOKEN);
  }

  static Secret token(Path directory) throws IOException {
    String given = System.getenv("SPECTRAL_RUNTIME_TOKEN");
    boolean isGiven = given != null && !given.isBlank();
    return Secret.of(isGiven ? given : Files.readString(tokenFile(directory)).strip());
  }

  /** Let other builds find the runtime. */
  void write(Path directory) throws IOException {
    File file = directory.resolve(FILE).toFile();
    JSON.writeValue(file, Map.of("url", url.toString(), "pid", pid));
    file.deleteOnExit();
  }

  static void forget(Path directory) throws IOException {
    Files.deleteIfExists(directory.resolve(FILE));
  }
}
