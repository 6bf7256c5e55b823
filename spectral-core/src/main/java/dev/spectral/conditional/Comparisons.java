package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.JsonText;
import dev.spectral.internal.js.Plain;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons that conditions are made of, to use on their own. Except for {@link #parseValue},
 * they take values as they are and do not read JSON text first.
 */
public final class Comparisons {

  private static final Set<String> YES = Set.of("t", "true", "y", "yes");
  private static final Set<String> NO = Set.of("f", "false", "n", "no");

  private Comparisons() {}

  /**
   * Read a term.
   *
   * @param value any value, or null
   * @return what JSON text says; any other value as a plain one; null for null
   */
  public static @Nullable Object parseValue(@Nullable Object value) {
    return JsonText.parsed(Plain.of(value));
  }

  /**
   * Say whether a value holds another.
   *
   * @param container a text, a list or an object
   * @param value the part of the text, the item, or the key; null as well
   * @return whether it is in there
   * @throws ConditionException when the container is none of the three
   */
  public static boolean contains(@Nullable Object container, @Nullable Object value) {
    return Containment.contains(Plain.of(container), Plain.of(value));
  }

  /**
   * Read a date in which a number counts milliseconds and a text of up to four digits is a year.
   *
   * @param value any value, or null
   * @return the time, never null
   * @throws ConditionException when the value is no date
   */
  public static Instant parseDate(@Nullable Object value) {
    return Moments.parse(Plain.of(value));
  }

  /**
   * Say whether values are equal after conversion: 1 and "1", also inside lists and objects.
   *
   * @param left any value, or null
   * @param right any value, or null
   * @return whether they are equal
   */
  public static boolean isEqual(@Nullable Object left, @Nullable Object right) {
    return Equality.loose(Plain.of(left), Plain.of(right));
  }

  /**
   * Say whether values are equal in value and type, also inside lists and objects.
   *
   * @param left any value, or null
   * @param right any value, or null
   * @return whether they are equal
   */
  public static boolean isDeepEqual(@Nullable Object left, @Nullable Object right) {
    return Equality.deep(Plain.of(left), Plain.of(right));
  }

  /**
   * Say whether text is a yes.
   *
   * @param value any value, or null
   * @return for text, whether it is t, true, y or yes, in lower case; any other value itself
   */
  public static @Nullable Object evaluatesTrue(@Nullable Object value) {
    return Plain.shallow(value) instanceof String text ? (Object) YES.contains(text) : value;
  }

  /**
   * Say whether text is a no.
   *
   * @param value any value, or null
   * @return for text, whether it is f, false, n or no, in lower case; any other value itself
   */
  public static @Nullable Object evaluatesFalse(@Nullable Object value) {
    return Plain.shallow(value) instanceof String text ? (Object) NO.contains(text) : value;
  }

  /**
   * Say whether a value counts as not there.
   *
   * @param value any value, or null
   * @return true for null, 0, NaN, false and empty text
   */
  public static boolean evaluatesNull(@Nullable Object value) {
    Object plain = Plain.shallow(value);
    return !(plain instanceof BigInteger) && !Js.isTruthy(plain);
  }

  /**
   * Say whether a list or text is empty.
   *
   * @param value any value, or null
   * @return whether it has no item or character
   * @throws ConditionException when the value is neither a list nor text
   */
  public static boolean evaluatesEmpty(@Nullable Object value) {
    Object plain = Plain.shallow(value);
    if (plain instanceof List<?> list) {
      return list.isEmpty();
    }
    if (plain instanceof String text) {
      return text.isEmpty();
    }
    throw ConditionException.terms("Please provide an array or string");
  }

  /**
   * Say whether a list or text has something in it.
   *
   * @param value any value, or null
   * @return whether it has an item or character
   * @throws ConditionException when the value is neither a list nor text
   */
  public static boolean evaluatesNotEmpty(@Nullable Object value) {
    return !evaluatesEmpty(value);
  }

  /**
   * Say whether a time is later than another.
   *
   * @param left a value that {@link dev.spectral.types.Types#toDate(Object)} takes
   * @param right another
   * @return whether the left is later
   * @throws ConditionException when either is no date
   */
  public static boolean dateIsAfter(@Nullable Object left, @Nullable Object right) {
    return Moments.of(Plain.of(left)) > Moments.of(Plain.of(right));
  }

  /**
   * Say whether a time is earlier than another.
   *
   * @param left a value that {@link dev.spectral.types.Types#toDate(Object)} takes
   * @param right another
   * @return whether the left is earlier
   * @throws ConditionException when either is no date
   */
  public static boolean dateIsBefore(@Nullable Object left, @Nullable Object right) {
    return Moments.of(Plain.of(left)) < Moments.of(Plain.of(right));
  }

  /**
   * Say whether two values are the same point in time.
   *
   * @param left a value that {@link dev.spectral.types.Types#toDate(Object)} takes
   * @param right another
   * @return whether they are the same
   * @throws ConditionException when either is no date
   */
  public static boolean dateIsEqual(@Nullable Object left, @Nullable Object right) {
    return Moments.of(Plain.of(left)) == Moments.of(Plain.of(right));
  }
}
