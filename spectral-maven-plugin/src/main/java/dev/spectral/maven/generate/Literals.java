package dev.spectral.maven.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes texts as Java constants, which a class file limits to 65,535 bytes. */
final class Literals {

  /** Of the longest characters a class file takes three bytes each. */
  private static final int LONGEST = 20_000;

  private static final Set<Integer> LINE_ENDS =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private Literals() {}

  /** Cuts a text into pieces that are short enough, never inside a character. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(text.length(), from + LONGEST);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    } while (from < text.length());
    return pieces;
  }

  /** A constant, whatever the text holds: what is not plain is escaped. */
  static CodeBlock of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(one -> append(quoted, one));
    return CodeBlock.of("$L", quoted.append('"'));
  }

  private static void append(StringBuilder quoted, int one) {
    if (one == '"' || one == '\\') {
      quoted.append('\\').appendCodePoint(one);
    } else if (one == '\n') {
      quoted.append("\\n");
    } else if (one < ' ') {
      quoted.append(String.format("\\%03o", one));
    } else if (Docs.isVisible(one) && !LINE_ENDS.contains(Character.getType(one))) {
      quoted.appendCodePoint(one);
    } else {
      Character.toString(one)
          .chars()
          .forEach(unit -> quoted.append(String.format("\\u%04x", unit)));
    }
  }

  /** The pieces, with commas between them. */
  static CodeBlock list(List<String> texts) {
    return texts.stream().map(one -> of(one)).collect(CodeBlock.joining(", "));
  }
}
