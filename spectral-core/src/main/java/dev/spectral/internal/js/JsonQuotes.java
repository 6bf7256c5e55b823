package dev.spectral.internal.js;

/** Text in quotes, as JSON.stringify writes it: half a surrogate pair becomes an escape. */
final class JsonQuotes {

  private JsonQuotes() {}

  static void append(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(c, out);
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        unicode(c, out);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isPaired(String text, int at) {
    int other = Character.isHighSurrogate(text.charAt(at)) ? at + 1 : at - 1;
    if (other < 0 || other >= text.length()) {
      return false;
    }
    return other > at
        ? Character.isLowSurrogate(text.charAt(other))
        : Character.isHighSurrogate(text.charAt(other));
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> unicode(c, out);
    }
  }

  private static void unicode(char c, StringBuilder out) {
    out.append(String.format("\\u%04x", (int) c));
  }
}
