package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file in which an author keeps the ids that platforms gave an integration, so that the next
 * import is an update: {@code {"https://app.example": "id"}}. It holds no secret and is committed.
 */
public final class IntegrationIds {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES));

  private final Path file;

  private IntegrationIds(Path file) {
    this.file = file;
  }

  /**
   * Takes the file of a module.
   *
   * @param module the module's directory, never null
   * @return the ids of its integration, never null
   */
  public static IntegrationIds of(Path module) {
    return new IntegrationIds(module.resolve(".spectral").resolve("integration.json"));
  }

  /**
   * Tells where the file is, whether it exists or not.
   *
   * @return {@code .spectral/integration.json} in the module, never null
   */
  public Path file() {
    return file;
  }

  /**
   * Finds the id that a platform gave the integration.
   *
   * @param platform the platform's address, never null
   * @return its id; empty if it was never imported there, never null
   * @throws IOException if the file is there and cannot be read
   * @throws PlatformException.Misconfigured if the file is not what this class writes
   */
  public Optional<String> find(URI platform) throws IOException {
    return Optional.ofNullable(read().get(platform.toString()));
  }

  /**
   * Keeps the id that a platform gave the integration; those of others stay. The file is replaced
   * whole, and only if something changed.
   *
   * @param platform the platform's address, never null
   * @param id its id, never null
   * @return whether the file was written
   * @throws IOException if the file cannot be read or written
   * @throws PlatformException.Misconfigured if the file is not what this class writes
   */
  public boolean keep(URI platform, String id) throws IOException {
    Map<String, String> ids = read();
    if (id.equals(ids.put(platform.toString(), id))) {
      return false;
    }
    Path directory = Files.createDirectories(file.resolveSibling(""));
    Path draft = Files.createTempFile(directory, ".integration", ".tmp");
    try {
      // a file of its own, not the draft's: that one only its owner may read
      Files.deleteIfExists(draft);
      Files.writeString(draft, WRITER.writeValueAsString(ids) + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return true;
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> ids = new TreeMap<>();
    if (!Files.exists(file)) {
      return ids;
    }
    try {
      if (JSON.readTree(Files.readString(file)) instanceof ObjectNode object) {
        for (Map.Entry<String, JsonNode> one : object.properties()) {
          if (!one.getValue().isTextual()) {
            throw unreadable("\"" + one.getKey() + "\" has no text as its value");
          }
          ids.put(one.getKey(), one.getValue().asText());
        }
        return ids;
      }
      throw unreadable("it holds no JSON object");
    } catch (JsonProcessingException e) {
      throw unreadable("line " + e.getLocation().getLineNr() + " is not valid JSON");
    }
  }

  private PlatformException unreadable(String why) {
    return new PlatformException.Misconfigured(
        file
            + " cannot be used: "
            + why
            + ", so it is not known which integration to update. Fix: write it as"
            + " {\"https://app.example.com\": \"ID\"}, or restore it from the repository.");
  }
}
