package dev.spectral.maven.pack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.maven.component.Description;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The icons that a component names: all are checked before anything is packaged. */
final class Icons {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Icons() {}

  /** Every icon by its path in the package. */
  static SortedMap<String, Path> of(Description description, Path classes) throws IOException {
    SortedMap<String, Path> icons = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (String path : new TreeSet<>(paths(description.definition()))) {
      Path file = classes.resolve(path).normalize();
      String problem = problem(path, file, classes);
      if (problem.isEmpty()) {
        icons.put(path, file);
      } else {
        problems.add("Icon " + path + " " + problem);
      }
    }
    if (!problems.isEmpty()) {
      throw new PackageException(String.join("\n", problems));
    }
    return icons;
  }

  private static List<String> paths(JsonNode definition) {
    List<String> paths = new ArrayList<>();
    paths.add(definition.path("display").path("iconPath").asText());
    for (JsonNode connection : definition.path("connections")) {
      paths.add(connection.path("iconPath").asText());
      paths.add(connection.path("avatarIconPath").asText());
    }
    paths.removeIf(String::isEmpty);
    return paths;
  }

  private static String problem(String path, Path file, Path classes) throws IOException {
    if (!file.startsWith(classes.normalize()) || path.startsWith("/")) {
      return "leaves the module's resources. Fix: name it relative to src/main/resources.";
    }
    if (!path.toLowerCase(Locale.ROOT).endsWith(".png")) {
      return "is not named .png, and the platform takes PNG images only. Fix: convert it to PNG.";
    }
    if (!Files.isRegularFile(file)) {
      return "is not there: "
          + file
          + " does not exist. Fix: add src/main/resources/"
          + path
          + ", or remove the icon from the annotation.";
    }
    return isPng(file) ? "" : "is named .png but holds no PNG image. Fix: convert it to PNG.";
  }

  private static boolean isPng(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PNG.length), PNG);
    }
  }
}
