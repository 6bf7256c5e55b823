package dev.spectral.http;

import dev.spectral.internal.secret.Masker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks values that go by the name of a secret, also those that nobody declared as one: tokens in
 * answers, cookies, passwords in forms. Knows {@code "token": "…"}, {@code token=…} and {@code
 * <token>…}. Reads each character once, however odd the text is.
 */
public final class SensitiveText {

  private static final Pattern NAME =
      Pattern.compile(
          "passw|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key"
              + "|authorization|credential|cookie|signature|session[-_]?id|x-auth"
              + "|assertion|code[-_]?verifier",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_SECRET = Pattern.compile("|null|true|false");
  private static final Pattern SCHEME = Pattern.compile("(?i)bearer|basic|token|digest");
  private static final String DELIMITERS = "&,;\"'{}[]<>\\";

  private final String text;
  private final StringBuilder masked = new StringBuilder();
  private int copied;
  private int at;

  private SensitiveText(String text) {
    this.text = text;
  }

  /**
   * Tell whether a header, a parameter or a property of this name holds a secret.
   *
   * @param name the name, never null
   * @return true for a name such as {@code Authorization} or {@code api_key}
   */
  public static boolean isSensitive(String name) {
    return NAME.matcher(name).find();
  }

  /**
   * Mask the values in a text that go by the name of a secret.
   *
   * @param text JSON, a form, XML, or any other text, never null
   * @return the text with {@code ****} in the place of such values, never null
   */
  public static String mask(String text) {
    return new SensitiveText(text).mask();
  }

  private String mask() {
    Matcher name = NAME.matcher(text);
    while (at <= text.length() && name.find(at)) {
      at = name.end();
      skipName();
      if (peek() == '>') {
        at++;
        maskUpTo(endOf('<'));
      } else {
        maskPair();
      }
    }
    return masked.append(text, copied, text.length()).toString();
  }

  private void maskPair() {
    boolean quoted = !quote().isEmpty();
    skipSpace();
    if (peek() != ':' && peek() != '=') {
      return;
    }
    at++;
    skipSpace();
    String quote = quote();
    if (quote.isEmpty() && (peek() == '[' || peek() == '{')) {
      maskInside();
    } else if (quote.isEmpty()) {
      maskWord(quoted);
    } else {
      maskUpTo(endOf(quote));
      at = Math.min(text.length(), at + quote.length());
    }
  }

  /** Masks the texts in a list or an object of JSON, and leaves the names of its members. */
  private void maskInside() {
    int depth = 0;
    do {
      String quote = quote();
      if (quote.endsWith("\"")) {
        int end = endOf(quote);
        if (!isName(end + quote.length())) {
          maskUpTo(end);
        }
        at = Math.min(text.length(), end + quote.length());
      } else if (quote.isEmpty()) {
        char c = peek();
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        at++;
      }
    } while (depth > 0 && at < text.length());
  }

  private boolean isName(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':';
  }

  private void maskWord(boolean inQuotes) {
    int end = endOfWord(at);
    if (SCHEME.matcher(text.substring(at, end)).matches() && end < text.length()) {
      end = endOfWord(end + 1);
    }
    if (NO_SECRET.matcher(text.substring(at, end)).matches()) {
      at = end;
    } else {
      replace(end, inQuotes ? "\"" + Masker.MASK + "\"" : Masker.MASK);
    }
  }

  private void maskUpTo(int end) {
    if (!text.substring(at, end).isBlank()) {
      replace(end, Masker.MASK);
    }
  }

  private void replace(int end, String mask) {
    masked.append(text, copied, at).append(mask);
    at = end;
    copied = end;
  }

  /** Steps over a quote, also one that stands escaped in a text of JSON. */
  private String quote() {
    int start = at;
    while (peek() == '\\') {
      at++;
    }
    if (peek() == '"' || peek() == '\'') {
      at++;
    } else {
      at = start;
    }
    return text.substring(start, at);
  }

  private int endOf(String quote) {
    for (int end = text.indexOf(quote, at); end >= 0; end = text.indexOf(quote, end + 1)) {
      if (quote.length() > 1 || !isEscaped(end)) {
        return end;
      }
    }
    return text.length();
  }

  private boolean isEscaped(int index) {
    int start = index;
    while (start > at && text.charAt(start - 1) == '\\') {
      start--;
    }
    return (index - start) % 2 == 1;
  }

  private int endOf(char delimiter) {
    int end = text.indexOf(delimiter, at);
    return end < 0 ? text.length() : end;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && DELIMITERS.indexOf(c) < 0;
  }

  private void skipName() {
    while (Character.isLetterOrDigit(peek()) || "._-".indexOf(peek()) >= 0) {
      at++;
    }
  }

  private void skipSpace() {
    while (Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** Gives the next character, or NUL at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
