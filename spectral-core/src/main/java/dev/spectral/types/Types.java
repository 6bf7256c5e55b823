package dev.spectral.types;

import dev.spectral.Data;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonText;
import dev.spectral.internal.js.Plain;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns one value, of a type not known in advance, into the type an author needs.
 *
 * <p>{@code isX} says whether a value already is an X; {@code toX} makes it one. A default takes
 * the place of an absent value (null or empty text). A value that nests deeper than 500 levels, or
 * contains itself, is refused with a {@link dev.spectral.SpectralException}; else no {@code is}
 * method throws. All methods are stateless.
 */
public final class Types {

  private Types() {}

  /**
   * Say whether a value is a boolean.
   *
   * @param value any value, or null
   * @return true for true and false alone, never for text
   */
  public static boolean isBool(@Nullable Object value) {
    return Plain.shallow(value) instanceof Boolean;
  }

  /**
   * Turn a value into a boolean, false when it is absent.
   *
   * @param value any value, or null
   * @return as {@link #toBool(Object, boolean)}
   */
  public static boolean toBool(@Nullable Object value) {
    return toBool(value, false);
  }

  /**
   * Turn a value into a boolean. The texts t, true, y, yes and f, false, n, no are understood in
   * either case; of any other value, even the text "0", it counts that there is one.
   *
   * @param value any value, or null
   * @param defaultValue the result for null, zero, NaN and empty text
   * @return the boolean
   */
  public static boolean toBool(@Nullable Object value, boolean defaultValue) {
    return Scalars.bool(Plain.shallow(value), defaultValue);
  }

  /**
   * Say whether a value is a whole number.
   *
   * @param value any value, or null
   * @return true for a number without a fraction, 5.0 as well, never for text
   */
  public static boolean isInt(@Nullable Object value) {
    return Scalars.isInt(Plain.shallow(value));
  }

  /**
   * Turn a value into a whole number, 0 when it is absent.
   *
   * @param value any value, or null
   * @return as {@link #toInt(Object, long)}
   * @throws CoercionException when the value is no number
   */
  public static long toInt(@Nullable Object value) {
    return toInt(value, 0);
  }

  /**
   * Turn a value into a whole number. Text counts as far as it is a number: "42abc" is 42. A number
   * with a fraction loses it, and is wrapped to 32 bits as in ECMAScript.
   *
   * @param value any value, or null
   * @param defaultValue the result for null, empty text and, unless it is 0, for what is no number
   * @return the number
   * @throws CoercionException when the value is no number that fits a long, and the default is 0
   */
  public static long toInt(@Nullable Object value, long defaultValue) {
    return Scalars.integer(Plain.of(value), defaultValue);
  }

  /**
   * Say whether a value is a number or can be read as one.
   *
   * @param value any value, or null
   * @return true for booleans, blank text and "0x10" as well, false for null
   */
  public static boolean isNumber(@Nullable Object value) {
    Object plain = Plain.of(value);
    return plain != null && !Double.isNaN(Js.number(plain));
  }

  /**
   * Turn a value into a number, 0 when it is absent.
   *
   * @param value any value, or null
   * @return as {@link #toNumber(Object, double)}
   * @throws CoercionException when the value is no number
   */
  public static double toNumber(@Nullable Object value) {
    return toNumber(value, 0);
  }

  /**
   * Turn a value into a number. All of a text must be a number, but for space around it; a date is
   * its milliseconds since 1970.
   *
   * @param value any value, or null
   * @param defaultValue the result for null and empty text
   * @return the number, perhaps infinite, never NaN
   * @throws CoercionException when the value is no number
   */
  public static double toNumber(@Nullable Object value, double defaultValue) {
    return Scalars.number(Plain.of(value), defaultValue);
  }

  /**
   * Say whether a value is a BigInteger.
   *
   * @param value any value, or null
   * @return true for a {@link BigInteger} alone
   */
  public static boolean isBigInt(@Nullable Object value) {
    return Plain.shallow(value) instanceof BigInteger;
  }

  /**
   * Turn a value into a whole number of any size.
   *
   * @param value any value, or null
   * @return the number, never null; 0 for null and blank text
   * @throws CoercionException when the value is not written as an integer, as "5.5" and true
   */
  public static BigInteger toBigInt(@Nullable Object value) {
    return Scalars.bigInteger(Plain.of(value));
  }

  /**
   * Say whether a value is a point in time.
   *
   * @param value any value, or null
   * @return true for an {@link Instant}, a {@link Date} and times with a zone, never for text
   */
  public static boolean isDate(@Nullable Object value) {
    return Plain.shallow(value) instanceof Instant;
  }

  /**
   * Turn a value into a point in time, in the time zone of this machine.
   *
   * @param value any value, or null
   * @return as {@link #toDate(Object, ZoneId)}
   * @throws CoercionException when the value is no date
   */
  public static Instant toDate(@Nullable Object value) {
    return toDate(value, ZoneId.systemDefault());
  }

  /**
   * Turn a value into a point in time. A number, and text that is one, counts seconds since 1970:
   * "2021" is 33 minutes after. Other text is ISO 8601.
   *
   * @param value any value, or null
   * @param zone where a date without an offset is meant, never null
   * @return the time, never null, to the millisecond
   * @throws CoercionException when the value is no date, is 0, or lies some 270,000 years away
   */
  public static Instant toDate(@Nullable Object value, ZoneId zone) {
    return Scalars.date(Plain.of(value), zone);
  }

  /**
   * Say whether a value is the address of a page: http or https, and a host.
   *
   * @param value any value, or null
   * @return true for text that is such an address, in characters that an address may hold
   */
  public static boolean isUrl(@Nullable Object value) {
    return Plain.shallow(value) instanceof String text && WebAddress.isOne(text);
  }

  /**
   * Say whether a value is text.
   *
   * @param value any value, or null
   * @return true for text alone
   */
  public static boolean isString(@Nullable Object value) {
    return Plain.shallow(value) instanceof String;
  }

  /**
   * Turn a value into text, empty when it is absent.
   *
   * @param value any value, or null
   * @return as {@link #toString(Object, String)}
   */
  public static String toString(@Nullable Object value) {
    return toString(value, "");
  }

  /**
   * Turn a value into text. The items of a list are joined with commas; a map gives "[object
   * Object]", so use {@link #toJson} for one.
   *
   * @param value any value, or null
   * @param defaultValue the result for null; null stands for the text "null"
   * @return the text, never null
   */
  public static String toString(@Nullable Object value, @Nullable String defaultValue) {
    Object plain = Plain.of(value);
    return plain == null ? String.valueOf(defaultValue) : Js.text(plain);
  }

  /**
   * Say whether a value, as text, is JSON.
   *
   * @param value any value, or null
   * @return true for JSON text, numbers and booleans; false for null and empty text
   */
  public static boolean isJson(@Nullable Object value) {
    Object plain = Plain.of(value);
    return plain != null && JsonText.parse(Js.text(plain)) != JsonText.NOT_JSON;
  }

  /**
   * Read JSON text.
   *
   * @param value any value, or null
   * @return what the JSON says, as maps, lists, texts, numbers, booleans or null; a value that is
   *     no text, and text that is no JSON, unchanged
   */
  public static @Nullable Object toObject(@Nullable Object value) {
    return Plain.shallow(value) instanceof String text ? JsonText.parsed(text) : value;
  }

  /**
   * Write a value as JSON: indented by two spaces, keys sorted.
   *
   * @param value any value, or null; records and beans as well
   * @return as {@link #toJson(Object, JsonOption, JsonOption...)}
   * @throws CoercionException when something in it cannot be JSON
   */
  public static String toJson(@Nullable Object value) {
    return Content.json(value, EnumSet.noneOf(JsonOption.class));
  }

  /**
   * Write a value as JSON. A value inside itself is left out.
   *
   * @param value any value, or null; records and beans as well
   * @param first how to write it, never null
   * @param more how else to write it, never null
   * @return the JSON, never null; "null" for null
   * @throws CoercionException when something in it cannot be JSON
   */
  public static String toJson(@Nullable Object value, JsonOption first, JsonOption... more) {
    return Content.json(value, EnumSet.of(first, more));
  }

  /**
   * Say whether a value is bytes with a content type.
   *
   * @param value any value, or null
   * @return true for {@link Data}, and for a map whose {@code data} is a byte[]
   */
  public static boolean isData(@Nullable Object value) {
    return Content.isData(Plain.shallow(value));
  }

  /**
   * Turn a value into bytes with a content type: text is UTF-8 and text/plain, bytes are
   * application/octet-stream, lists and objects become application/json.
   *
   * @param value any value; not null, a boolean or a number
   * @return the data, never null; {@link Data} itself unchanged
   * @throws CoercionException when the value is null, a boolean or a number
   */
  public static Data toData(@Nullable Object value) {
    return value instanceof Data data ? data : Content.data(Plain.of(value));
  }
}
