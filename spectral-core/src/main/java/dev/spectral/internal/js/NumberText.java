package dev.spectral.internal.js;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as text: the shortest digits that give the same double back, written as ECMAScript does.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>
 */
final class NumberText {

  private static final double EXACT = 0x1p53;

  /** Below this, doubles lie so far apart that one digit can be enough, where Java writes two. */
  private static final double FEW_DIGITS = 1e-322;

  /** From here on, 21 digits before the point, an exponent is written. */
  private static final int MAX_PLAIN = 21;

  private static final int MIN_PLAIN = -6;
  private static final MathContext ONE_DIGIT = new MathContext(1);

  private NumberText() {}

  static String of(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    if (Math.abs(number) < EXACT && number == (long) number) {
      return Long.toString((long) number);
    }
    String text = digits(Math.abs(number));
    return number < 0 ? "-" + text : text;
  }

  private static String digits(double number) {
    String text = number < FEW_DIGITS ? tiny(number) : NumberOutput.toString(number, true);
    int e = text.indexOf('E');
    int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
    String mantissa = e < 0 ? text : text.substring(0, e);
    int point = mantissa.indexOf('.');
    String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
    int first = 0;
    while (all.charAt(first) == '0') {
      first++;
    }
    int last = all.length();
    while (all.charAt(last - 1) == '0') {
      last--;
    }
    return write(all.substring(first, last), point + exponent - first);
  }

  private static String tiny(double number) {
    BigDecimal digit = new BigDecimal(number).round(ONE_DIGIT);
    return digit.doubleValue() == number
        ? digit.unscaledValue() + ".0E" + -digit.scale()
        : NumberOutput.toString(number, true);
  }

  /**
   * Write digits with a point.
   *
   * @param point how many of the digits stand before the point; may be below 0 or beyond them
   */
  private static String write(String digits, int point) {
    if (point > MAX_PLAIN || point < MIN_PLAIN + 1) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
