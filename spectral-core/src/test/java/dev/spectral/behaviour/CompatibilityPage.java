package dev.spectral.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The page that tells people what differs from the reference SDK. */
final class CompatibilityPage {

  private static final Path PAGE = Path.of("..", "docs", "compatibility.md");

  private CompatibilityPage() {}

  static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of the table of counts, as the page must have it. */
  static String row(String table, int total, int equal) {
    return String.format(
        Locale.ROOT, "| `%s` | %,d | %,d | %,d |", table, total, equal, total - equal);
  }
}
