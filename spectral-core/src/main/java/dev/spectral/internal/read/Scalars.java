package dev.spectral.internal.read;

import dev.spectral.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads values that are one text: whole or not at all, no half-read numbers.
 *
 * <p>The words for true and false are those of the reference SDK.
 */
public final class Scalars {

  private static final Pattern DECIMAL =
      Pattern.compile(
          "[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,3})?");

  private Scalars() {}

  /**
   * Read a text.
   *
   * @param kind what it should be; a scalar other than an enum
   * @param text the text
   * @return the value, of the kind's Java type
   * @throws BadValueException when the text is something else
   */
  public static Object parse(JavaKind kind, String text) {
    return switch (kind) {
      case STRING -> text;
      case SECRET -> Secret.of(text);
      case URI -> uri(text);
      case BOOLEAN -> bool(text);
      case INT -> (int) integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
      case DOUBLE -> finite(decimal(text).doubleValue());
      case BIG_DECIMAL -> decimal(text);
      case LOCAL_DATE -> date(text);
      case INSTANT -> timestamp(text).toInstant();
      case OFFSET_DATE_TIME -> timestamp(text);
      default -> throw new IllegalArgumentException(kind + " is not a scalar");
    };
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new BadValueException("is not a URI");
    }
  }

  private static boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y" -> true;
      case "false", "f", "no", "n" -> false;
      default -> throw new BadValueException("is neither true nor false");
    };
  }

  private static long integer(String text, long min, long max) {
    try {
      if (isInteger(text)) {
        long value = Long.parseLong(text);
        if (value >= min && value <= max) {
          return value;
        }
      }
    } catch (NumberFormatException e) {
      // more digits than a long has: out of range like any other
    }
    throw new BadValueException("is not a whole number from " + min + " to " + max);
  }

  /**
   * Takes a sign and digits from 0 to 9; {@code Long.parseLong} knows the digits of all scripts.
   */
  private static boolean isInteger(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  private static double finite(double value) {
    if (Double.isInfinite(value)) {
      throw new BadValueException("is beyond what a double can hold");
    }
    return value;
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new BadValueException("is not a number");
    }
    return new BigDecimal(text);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadValueException("is not a day such as 2026-01-31");
    }
  }

  private static OffsetDateTime timestamp(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new BadValueException("is not a moment such as " + Instant.EPOCH);
    }
  }
}
