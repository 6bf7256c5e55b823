package dev.spectral.internal.js;

/** White space as ECMAScript knows it, which is more than Java's and less than Unicode's. */
final class Spaces {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Spaces() {}

  static String trim(String text) {
    int start = start(text);
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Where the text starts behind leading space. */
  static int start(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == NO_BREAK_SPACE
        || c == BYTE_ORDER_MARK
        || (c > NO_BREAK_SPACE && isUnicodeSpace(Character.getType(c)));
  }

  private static boolean isUnicodeSpace(int type) {
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
