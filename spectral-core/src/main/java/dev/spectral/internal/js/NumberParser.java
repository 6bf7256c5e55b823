package dev.spectral.internal.js;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Text as numbers: the whole text must be a number, unlike {@code parseInt}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-stringtonumber">StringToNumber</a>
 */
public final class NumberParser {

  /** More digits than anybody counts with; parsing takes time that grows with their square. */
  private static final int MAX_DIGITS = 20_000;

  private NumberParser() {}

  /** Read a number; empty text is 0, and what is no number is NaN. */
  static double number(String text) {
    String trimmed = Spaces.trim(text);
    if (trimmed.isEmpty()) {
      return 0;
    }
    int radix = radix(trimmed);
    if (radix != 10) {
      BigInteger whole = digits(trimmed.substring(2), radix);
      return whole == null ? Double.NaN : whole.doubleValue();
    }
    String unsigned = isSign(trimmed.charAt(0)) ? trimmed.substring(1) : trimmed;
    boolean number = unsigned.equals("Infinity") || isDecimal(unsigned);
    return number ? Double.parseDouble(trimmed) : Double.NaN;
  }

  /**
   * Read an integer of any size.
   *
   * @param text decimal, or 0x, 0o or 0b and digits; empty is 0
   * @return the integer, or null when the text is none
   */
  public static @Nullable BigInteger integer(String text) {
    String trimmed = Spaces.trim(text);
    if (trimmed.isEmpty()) {
      return BigInteger.ZERO;
    }
    int radix = radix(trimmed);
    if (radix != 10) {
      return digits(trimmed.substring(2), radix);
    }
    BigInteger whole = digits(isSign(trimmed.charAt(0)) ? trimmed.substring(1) : trimmed, 10);
    return whole != null && trimmed.charAt(0) == '-' ? whole.negate() : whole;
  }

  /**
   * Read the integer that a text starts with, whatever follows.
   *
   * @param text any text
   * @return the integer, or null when the text starts with none
   */
  public static @Nullable BigInteger leadingInteger(String text) {
    int start = Spaces.start(text);
    int first = start < text.length() && isSign(text.charAt(start)) ? start + 1 : start;
    int end = endOfDigits(text, first);
    if (end == first) {
      return null;
    }
    return integer(text.substring(start, end));
  }

  private static boolean isDecimal(String text) {
    int point = endOfDigits(text, 0);
    int end = point;
    int digits = point;
    if (point < text.length() && text.charAt(point) == '.') {
      end = endOfDigits(text, point + 1);
      digits += end - point - 1;
    }
    return digits > 0 && (end == text.length() || isExponent(text, end));
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int first = at + 1;
    if (first < text.length() && isSign(text.charAt(first))) {
      first++;
    }
    return first < text.length() && endOfDigits(text, first) == text.length();
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static @Nullable BigInteger digits(String text, int radix) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), radix) < 0) {
        return null;
      }
    }
    return new BigInteger(text, radix);
  }

  private static int radix(String text) {
    if (text.length() < 2 || text.charAt(0) != '0') {
      return 10;
    }
    return switch (text.charAt(1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }
}
