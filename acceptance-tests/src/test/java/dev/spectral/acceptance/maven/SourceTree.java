package dev.spectral.acceptance.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a project's directory outside of every target directory. */
final class SourceTree {

  private SourceTree() {}

  /** Every file and directory with the time of its last change. */
  static Map<String, Instant> of(Path directory) {
    Map<String, Instant> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path each : walk.filter(path -> !isOutput(directory.relativize(path))).toList()) {
        boolean isFile = Files.isRegularFile(each);
        Instant time = isFile ? Files.getLastModifiedTime(each).toInstant() : Instant.EPOCH;
        found.put(directory.relativize(each).toString(), time);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static boolean isOutput(Path path) {
    for (Path name : path) {
      if (name.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }
}
