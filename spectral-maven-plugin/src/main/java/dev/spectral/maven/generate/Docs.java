package dev.spectral.maven.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes Javadoc of texts that anybody may have written: nothing in them is taken for code. */
final class Docs {

  private static final int WIDTH = 88;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph of plain text; nothing where it is blank. */
  Docs text(String plain) {
    return html(escape(plain));
  }

  /** Adds a paragraph that is Javadoc already. */
  Docs html(String javadoc) {
    if (!javadoc.isBlank()) {
      paragraphs.add((paragraphs.isEmpty() ? "" : "<p>") + javadoc);
    }
    return this;
  }

  /** Adds a block tag, such as one of a parameter, and what it says. */
  Docs tag(String tag, String javadoc) {
    tags.add(tag + " " + javadoc);
    return this;
  }

  CodeBlock block() {
    StringBuilder all = new StringBuilder();
    paragraphs.forEach(one -> all.append(all.isEmpty() ? "" : "\n\n").append(wrap(one, "")));
    if (!tags.isEmpty()) {
      all.append('\n');
      tags.forEach(one -> all.append('\n').append(wrap(one, "    ")));
    }
    return CodeBlock.of("$L\n", all);
  }

  /** Makes one sentence of a text: with a full stop, on one line. */
  static String sentence(String plain) {
    String text = escape(plain);
    return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  static String escape(String plain) {
    StringBuilder text = new StringBuilder();
    plain
        .codePoints()
        .map(one -> Character.isISOControl(one) || !isVisible(one) ? ' ' : one)
        .forEach(one -> append(text, one));
    return text.toString().strip().replaceAll(" +", " ");
  }

  static boolean isVisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED;
  }

  private static void append(StringBuilder text, int codePoint) {
    if ("&<>@{}\\*/".indexOf(codePoint) < 0 || (codePoint == '/' && !endsWithStar(text))) {
      text.appendCodePoint(codePoint);
    } else if (codePoint == '*') {
      text.append(text.isEmpty() ? "&#42;" : "*");
    } else {
      text.append("&#").append(codePoint).append(';');
    }
  }

  private static boolean endsWithStar(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '*';
  }

  private static String wrap(String text, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
