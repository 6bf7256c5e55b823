package dev.spectral.internal.js;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plain value is as a text, a number, a truth. */
public final class Js {

  private Js() {}

  /**
   * Say whether a value counts as true.
   *
   * @param value a plain value, or null
   * @return false for null, false, zero, NaN and empty text, else true
   */
  public static boolean isTruthy(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof String text) {
      return !text.isEmpty();
    }
    if (value instanceof Number number) {
      double approximate = number.doubleValue();
      return approximate != 0 && !Double.isNaN(approximate);
    }
    return value != null;
  }

  /**
   * Write a value as text: lists are joined with commas, an object is {@code [object Object]}.
   *
   * @param value a plain value, or null
   * @return the text, "null" for null
   */
  public static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Double number) {
      return NumberText.of(number);
    }
    if (value instanceof List<?> list) {
      StringBuilder out = new StringBuilder();
      join(list, out);
      return out.toString();
    }
    if (value instanceof Map<?, ?>) {
      return "[object Object]";
    }
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return value instanceof Instant time ? DateText.of(time) : String.valueOf(value);
  }

  private static void join(List<?> list, StringBuilder out) {
    String comma = "";
    for (Object item : list) {
      out.append(comma);
      if (item instanceof List<?> inner) {
        join(inner, out);
      } else if (item != null) {
        out.append(text(item));
      }
      comma = ",";
    }
  }

  /**
   * Read a value as a number.
   *
   * @param value a plain value, or null
   * @return the number; 0 for null and for empty text, NaN for what is no number
   */
  public static double number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof Instant time) {
      return time.toEpochMilli();
    }
    return value == null ? 0 : NumberParser.number(text(value));
  }

  /**
   * Turn a list, an object or bytes into the primitive they are compared by.
   *
   * @param value a plain value, or null
   * @return the text of anything that is not a primitive, else the value itself
   */
  public static @Nullable Object primitive(@Nullable Object value) {
    return isObject(value) ? text(value) : value;
  }

  /**
   * Say whether a value is no primitive.
   *
   * @param value a plain value, or null
   * @return true for lists, objects, bytes, times and what is not known
   */
  public static boolean isObject(@Nullable Object value) {
    return value != null
        && !(value instanceof String)
        && !(value instanceof Boolean)
        && !(value instanceof Number);
  }

  /**
   * Give the value of a number that is a whole number in Java, so that all its digits count.
   *
   * @param value a plain value, or null
   * @return the value of an Integer or Long, else null
   */
  public static @Nullable Long asLong(@Nullable Object value) {
    return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
  }

  /**
   * Say whether a value is a number in the sense of JSON.
   *
   * @param value a plain value, or null
   * @return true for any number but a BigInteger
   */
  public static boolean isNumber(@Nullable Object value) {
    return value instanceof Number && !(value instanceof BigInteger);
  }
}
