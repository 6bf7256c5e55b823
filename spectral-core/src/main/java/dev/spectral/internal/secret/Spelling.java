package dev.spectral.internal.secret;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the expression that finds a text however it is escaped: each character as it is,
 * percent-encoded, as JSON writes it (also JSON within JSON), or as XML does. Each kind of text
 * escapes other characters, so that there is no one list of whole spellings.
 */
final class Spelling {

  private static final Map<Integer, String> XML =
      Map.of(
          (int) '&',
          "amp",
          (int) '<',
          "lt",
          (int) '>',
          "gt",
          (int) '"',
          "quot",
          (int) '\'',
          "apos");

  private static final Map<Integer, String> SHORT =
      Map.of((int) '\n', "n", (int) '\t', "t", (int) '\r', "r");

  /** How many backslashes may stand for one: three floors of JSON. */
  private static final int DEEPEST = 8;

  private final StringBuilder expression = new StringBuilder();

  private Spelling() {}

  static String of(String text) {
    Spelling spelling = new Spelling();
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\\') {
        end++;
      }
      if (end > at) {
        spelling.backslashes(end - at);
        at = end;
      } else {
        int character = text.codePointAt(at);
        spelling.add(character);
        at += Character.charCount(character);
      }
    }
    return spelling.expression.toString();
  }

  private void backslashes(int count) {
    String run = "\\\\{" + count + "," + count * DEEPEST + "}+";
    expression.append("(?:").append(run).append("|(?:%5[Cc]|(?i:").append(xml('\\'));
    expression.append(")){").append(count).append("})");
  }

  private void add(int character) {
    if (isPlain(character)) {
      expression.appendCodePoint(character);
      return;
    }
    String itself = Pattern.quote(Character.toString(character));
    expression.append("(?:\\\\{0,").append(DEEPEST).append("}+(?:").append(itself);
    expression.append("|(?i:").append(unicode(character)).append(')');
    if (SHORT.containsKey(character)) {
      expression.append('|').append(SHORT.get(character));
    }
    expression.append(")|(?i:").append(percent(character)).append(")|(?i:").append(xml(character));
    expression.append(character == ' ' ? ")|\\+)" : "))");
  }

  /** Tells whether a character is the same in every kind of text. */
  private static boolean isPlain(int character) {
    return character < 0x80 && (Character.isLetterOrDigit(character) || character == '_');
  }

  private static String unicode(int character) {
    StringBuilder units = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      units.append(units.isEmpty() ? "" : "\\\\{1,8}+").append("u%04x".formatted((int) unit));
    }
    return units.toString();
  }

  private static String percent(int character) {
    StringBuilder bytes = new StringBuilder();
    for (byte one : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      bytes.append("%%%02x".formatted(one & 0xff));
    }
    return bytes.toString();
  }

  private static String xml(int character) {
    String number = "#0*%d|#x0*%x".formatted(character, character);
    String name = XML.get(character);
    String all = name == null ? number : number + "|" + name;
    return "&(?:" + all.toLowerCase(Locale.ROOT) + ");";
  }
}
