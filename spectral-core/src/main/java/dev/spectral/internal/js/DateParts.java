package dev.spectral.internal.js;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an ISO 8601 text.
 *
 * @param date the day, never empty
 * @param time the time of day, or empty
 * @param offset {@code Z} or a sign and digits, or empty for none
 */
record DateParts(String date, String time, String offset) {

  private static final String LINE_ENDS = "\n\r\u2028\u2029";

  /** Split a text; null when there is no day, or more than a day and a time. */
  static @Nullable DateParts split(String text) {
    int delimiter = first(text, "T ", 0);
    boolean several = delimiter >= 0 && first(text, "T ", delimiter + 1) >= 0;
    if (several || first(text, LINE_ENDS, 0) >= 0) {
      return null;
    }
    String date = delimiter < 0 ? text : text.substring(0, delimiter);
    String rest = delimiter < 0 ? "" : text.substring(delimiter + 1);
    if (date.indexOf(':') >= 0) {
      return null;
    }
    int zone = first(date, "Zz", 0);
    if (zone >= 0) {
      rest = text.substring(zone);
      date = date.substring(0, zone);
    }
    return date.isEmpty() ? null : withTime(date, rest);
  }

  private static DateParts withTime(String date, String rest) {
    int offset = first(rest, "Z+-", 0);
    return offset < 0
        ? new DateParts(date, rest, "")
        : new DateParts(date, rest.substring(0, offset), rest.substring(offset));
  }

  private static int first(String text, String any, int from) {
    for (int i = from; i < text.length(); i++) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
