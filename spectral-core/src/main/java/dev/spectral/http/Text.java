package dev.spectral.http;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes foreign text fit for a message. */
final class Text {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\u2028\\u2029]+");

  private Text() {}

  /** Puts the start of a text on one line, without control characters. */
  static String excerpt(String text, int characters) {
    String start = limit(text, characters * 4);
    return limit(UNSEEN.matcher(start).replaceAll(" ").strip(), characters);
  }

  /** Cuts a text, never between the halves of a surrogate pair. */
  static String limit(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
    return text.substring(0, end);
  }

  /** Writes a header name as it is compared. */
  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
