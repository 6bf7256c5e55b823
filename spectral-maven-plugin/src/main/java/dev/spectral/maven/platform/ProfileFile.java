package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile file, as {@code prism login} writes it.
 *
 * <p>Two forms are read: {@code version}, {@code defaultProfile} and {@code profiles}; or, older,
 * one flat set of tokens, which is the profile {@code default}.
 */
final class ProfileFile {

  static final String DEFAULT_PROFILE = "default";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private final Path path;
  private final ObjectNode root;

  private ProfileFile(Path path, ObjectNode root) {
    this.path = path;
    this.root = root;
  }

  /** Reads a file that exists, and checks all of it. */
  static ProfileFile read(Path path) {
    ObjectNode root = parse(path);
    List<String> problems = ProfileFileCheck.problems(root);
    if (!problems.isEmpty()) {
      throw unreadable(path, problems);
    }
    return new ProfileFile(path, root);
  }

  static boolean isFlat(ObjectNode root) {
    return !root.has("profiles") && !root.has("version") && root.has("accessToken");
  }

  Path path() {
    return path;
  }

  /** The profile that the file itself prefers; null if it names none. */
  @Nullable String defaultProfile() {
    return Json.text(root, "defaultProfile");
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    if (isFlat(root)) {
      names.add(DEFAULT_PROFILE);
    }
    root.path("profiles").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The facts of one profile; null if the file has no such profile. */
  @Nullable JsonNode profile(String name) {
    return names().contains(name) ? section(root, name) : null;
  }

  /** Writes new tokens into one profile, keeping whatever else the file holds by now. */
  void save(String name, Tokens tokens) throws IOException {
    ObjectNode now = parse(path);
    if (!(section(now, name) instanceof ObjectNode profile)) {
      throw new IOException("profile '" + name + "' is no longer in " + path);
    }
    profile.put("accessToken", tokens.accessToken().reveal());
    profile.put("tokenType", tokens.tokenType());
    if (tokens.expiresInSeconds() != null) {
      profile.put("expiresIn", tokens.expiresInSeconds());
    }
    if (tokens.scope() != null) {
      profile.put("scope", tokens.scope());
    }
    PrivateFile.replace(path, YAML.writeValueAsBytes(now));
  }

  private static JsonNode section(ObjectNode root, String name) {
    return isFlat(root) ? root : root.path("profiles").path(name);
  }

  /** Tells the place of a YAML mistake but not the line itself: it may hold a token. */
  private static ObjectNode parse(Path path) {
    try (var in = Files.newInputStream(path)) {
      if (YAML.readTree(in) instanceof ObjectNode object) {
        return object;
      }
      throw unreadable(path, List.of("it is empty, or not a set of named values"));
    } catch (JacksonException e) {
      var place = e.getLocation();
      String where =
          place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
      throw unreadable(path, List.of("it is not YAML" + where));
    } catch (IOException e) {
      throw unreadable(path, List.of("it cannot be opened: " + e));
    }
  }

  private static PlatformException unreadable(Path path, List<String> problems) {
    return new PlatformException.Misconfigured(
        "The profile file "
            + path
            + " cannot be used:\n - "
            + String.join("\n - ", problems)
            + "\nFix: correct it, or write it anew with `prism login`.");
  }
}
