package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds every icon that a component declares, and what is wrong with each. */
final class IconCheck {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final Path directory;
  private final List<String> problems;
  private final List<Icon> icons = new ArrayList<>();

  /**
   * Prepares a check.
   *
   * @param problems takes one line for each thing that is wrong
   */
  IconCheck(Path directory, List<String> problems) {
    this.directory = directory.toAbsolutePath().normalize();
    this.problems = problems;
  }

  List<Icon> find(JsonNode variables) {
    JsonNode display = variables.path("definition").path("display");
    add("the component", Icon.Kind.COMPONENT, "", display.path("iconPath"));
    for (JsonNode connection : variables.path("connections")) {
      String key = connection.path("key").asText();
      String owner = "connection " + key;
      add(owner, Icon.Kind.CONNECTION, key, connection.path("iconPath"));
      add(owner, Icon.Kind.AVATAR, key, connection.path("avatarIconPath"));
    }
    return List.copyOf(icons);
  }

  private void add(String owner, Icon.Kind kind, String key, JsonNode declared) {
    if (declared.isMissingNode() || declared.isNull()) {
      return;
    }
    String name = declared.asText().strip();
    String problem = problem(name);
    if (problem == null) {
      icons.add(new Icon(owner, kind, key, directory.resolve(name)));
    } else {
      problems.add("The " + kind.word() + " of " + owner + ", '" + name + "', " + problem);
    }
  }

  private @Nullable String problem(String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
      return "does not end in .png: the platform shows PNG images only.";
    }
    try {
      Path file = directory.resolve(name).normalize();
      if (!file.startsWith(directory)) {
        return "leads out of " + directory + ". Fix: put it into src/main/resources.";
      }
      if (!Files.isRegularFile(file)) {
        return "is not in " + directory + ". Fix: put it into src/main/resources.";
      }
      return isPng(file) ? null : "is no PNG image, whatever its name says.";
    } catch (InvalidPathException | IOException e) {
      return "cannot be read: " + e;
    }
  }

  private static boolean isPng(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PNG.length), PNG);
    }
  }
}
