package dev.spectral.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of {@code docs/problems}: its fences are the test sources. */
record ProblemPage(String name, String text) {

  static final Path FOLDER = Path.of("..", "docs", "problems");

  static ProblemPage of(String code) {
    return read(FOLDER.resolve(code + ".md"));
  }

  static List<ProblemPage> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(ProblemPage::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemPage read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.md$", "");
      return new ProblemPage(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String title() {
    return text.lines().findFirst().orElse("").replaceFirst("^# \\w+: ", "");
  }

  Source bad() {
    return Source.of(fence("Bad", "java"));
  }

  Source good() {
    return Source.of(fence("Good", "java"));
  }

  /** The messages, one a paragraph; lines are broken on the page only. */
  List<String> messages() {
    return Stream.of(fence("Message", "text").strip().split("\n\n"))
        .map(paragraph -> paragraph.replace('\n', ' '))
        .toList();
  }

  private String fence(String section, String language) {
    String regex = "\n## " + section + "\n\n```" + language + "\n(.*?)```\n";
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no section '" + section + "'"));
  }
}
