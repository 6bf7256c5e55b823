package dev.spectral.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a page. */
record Markdown(List<Fence> fences) {

  /**
   * A fenced block.
   *
   * @param section the nearest heading above it, without its number signs
   * @param language what follows the opening fence
   * @param lineBefore the last line above it that is not blank
   * @param text what is between the fences, lines ended by a line feed
   */
  record Fence(String section, String language, String lineBefore, String text) {}

  static Markdown read(Path page) {
    return parse(Checkout.read(page));
  }

  static Markdown parse(String text) {
    var parser = new Parser();
    text.lines().forEach(parser::take);
    return new Markdown(parser.fences);
  }

  /** The fences that stand right under a heading, before the next one of any level. */
  List<Fence> fencesUnder(String heading) {
    return fences.stream().filter(fence -> fence.section().equals(heading)).toList();
  }

  private static final class Parser {

    private static final String MARK = "```";

    private final List<Fence> fences = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private String section = "";
    private String lineBefore = "";
    private String language = "";
    private boolean inside;

    void take(String line) {
      if (line.startsWith(MARK)) {
        toggle(line);
      } else if (inside) {
        body.append(line).append('\n');
      } else if (line.startsWith("#")) {
        section = line.replaceFirst("^#+\\s*", "").strip();
      } else if (!line.isBlank()) {
        lineBefore = line.strip();
      }
    }

    private void toggle(String line) {
      if (inside) {
        fences.add(new Fence(section, language, lineBefore, body.toString()));
        body.setLength(0);
        lineBefore = line;
      } else {
        language = line.substring(MARK.length()).strip();
      }
      inside = !inside;
    }
  }
}
