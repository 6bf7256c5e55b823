package dev.spectral.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of code on a page that must equal a region of a source file.
 *
 * <p>On the page, the line above the fence is {@code <!-- snippet: path/File.java#region -->}, the
 * path being told from the root. In the source the region stands between the lines {@code //
 * snippet:region} and {@code // end}; without {@code #region} it is the whole file. Both sides are
 * compared without their common indent.
 *
 * @param name the page and what it shows
 * @param shown what the page shows
 * @param source what the source says
 */
record Snippet(String name, String shown, String source) {

  static final String MARK = "<!-- snippet:";

  static List<Snippet> in(Path page) {
    List<Snippet> found = new ArrayList<>();
    for (Markdown.Fence fence : Markdown.read(page).fences()) {
      if (fence.lineBefore().startsWith(MARK)) {
        String target = fence.lineBefore().substring(MARK.length()).replace("-->", "").strip();
        String name = Checkout.nameOf(page) + " shows " + target;
        found.add(new Snippet(name, tidy(fence.text()), tidy(sourceOf(target))));
      }
    }
    return found;
  }

  private static String sourceOf(String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String text = Checkout.read(Checkout.root().resolve(path));
    return hash < 0 ? text : region(text, target.substring(hash + 1));
  }

  /** The lines between the marks; nothing when there is no such region. */
  static String region(String text, String region) {
    return text.lines()
        .dropWhile(line -> !line.strip().equals("// snippet:" + region))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("// end"))
        .reduce("", (all, line) -> all + line + "\n");
  }

  static String tidy(String code) {
    return code.replace("\r\n", "\n").stripTrailing().stripIndent().strip();
  }
}
