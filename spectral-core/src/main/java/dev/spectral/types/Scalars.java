package dev.spectral.types;

import dev.spectral.internal.js.Dates;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.NumberParser;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The coercions of {@link Types} on plain values. */
final class Scalars {

  private static final Set<String> YES = Set.of("t", "true", "y", "yes");
  private static final Set<String> NO = Set.of("f", "false", "n", "no");
  private static final int LONGEST_WORD = 5;
  private static final double LONG_LIMIT = 0x1p63;
  private static final double INT_LIMIT = 0x1p32;

  private Scalars() {}

  static boolean bool(@Nullable Object value, boolean defaultValue) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof String text && text.length() <= LONGEST_WORD) {
      String word = text.toLowerCase(Locale.ROOT);
      if (YES.contains(word) || NO.contains(word)) {
        return YES.contains(word);
      }
    }
    return Js.isTruthy(value) || defaultValue;
  }

  static boolean isInt(@Nullable Object value) {
    return Js.asLong(value) != null
        || (value instanceof Double number && number == Math.rint(number) && isFinite(number));
  }

  private static boolean isFinite(double number) {
    return !Double.isInfinite(number);
  }

  static long integer(@Nullable Object value, long defaultValue) {
    if (isAbsent(value)) {
      return defaultValue;
    }
    Long number = integer(value);
    if (number == null && defaultValue == 0) {
      throw CoercionException.of(Js.text(value), "cannot be coerced to int.");
    }
    return number == null ? defaultValue : number;
  }

  private static @Nullable Long integer(@Nullable Object value) {
    if (value instanceof Double number) {
      return isInt(number) ? inRange(number) : (Long) (long) wrapped(number);
    }
    if (value instanceof String text) {
      BigInteger leading = NumberParser.leadingInteger(text);
      return leading == null || leading.bitLength() >= Long.SIZE ? null : leading.longValue();
    }
    return Js.asLong(value);
  }

  private static @Nullable Long inRange(double whole) {
    return Math.abs(whole) < LONG_LIMIT ? (Long) (long) whole : null;
  }

  /** What ECMAScript's bit operators make of a number: its lowest 32 bits. */
  private static int wrapped(double number) {
    return Double.isFinite(number) ? (int) (long) (number % INT_LIMIT) : 0;
  }

  static double number(@Nullable Object value, double defaultValue) {
    if (isAbsent(value)) {
      return Double.isNaN(defaultValue) ? 0 : defaultValue;
    }
    double number = Js.number(value);
    if (Double.isNaN(number)) {
      throw CoercionException.of(Js.text(value), "cannot be coerced to a number.");
    }
    return number;
  }

  static BigInteger bigInteger(@Nullable Object value) {
    if (value instanceof BigInteger number) {
      return number;
    }
    BigInteger number = value == null ? BigInteger.ZERO : NumberParser.integer(Js.text(value));
    if (number == null) {
      throw CoercionException.of(Js.text(value), "cannot be coerced to bigint.");
    }
    return number;
  }

  static Instant date(@Nullable Object value, ZoneId zone) {
    Double millis = Dates.epochMillis(value, zone);
    if (millis == null || Double.isNaN(millis)) {
      throw CoercionException.of(Js.text(value), "cannot be coerced to date.");
    }
    return Instant.ofEpochMilli((long) (double) millis);
  }

  private static boolean isAbsent(@Nullable Object value) {
    return value == null || value.equals("");
  }
}
