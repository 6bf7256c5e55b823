package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.NumberParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of two plain values is less: texts by their characters, all else as numbers.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-islessthan">IsLessThan</a>
 */
final class Order {

  /** What comparing gives when a side is no number. */
  private static final int NONE = 2;

  private Order() {}

  static boolean isLess(@Nullable Object left, @Nullable Object right) {
    return compare(left, right) == -1;
  }

  static boolean isAtMost(@Nullable Object left, @Nullable Object right) {
    int order = compare(left, right);
    return order == -1 || order == 0;
  }

  private static int compare(@Nullable Object left, @Nullable Object right) {
    Object a = primitive(left);
    Object b = primitive(right);
    return a instanceof String x && b instanceof String y
        ? Integer.signum(x.compareTo(y))
        : numbers(a, b);
  }

  private static @Nullable Object primitive(@Nullable Object value) {
    return value instanceof Instant time ? (Object) time.toEpochMilli() : Js.primitive(value);
  }

  /** Compare as numbers; {@link #NONE} when either is none. */
  private static int numbers(@Nullable Object left, @Nullable Object right) {
    Long wholeLeft = Js.asLong(left);
    Long wholeRight = Js.asLong(right);
    if (wholeLeft != null && wholeRight != null) {
      return wholeLeft.compareTo(wholeRight);
    }
    if (left instanceof BigInteger a) {
      return big(a, right);
    }
    if (right instanceof BigInteger b) {
      int order = big(b, left);
      return order == NONE ? NONE : -order;
    }
    double a = Js.number(left);
    double b = Js.number(right);
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return NONE;
    }
    return a == b ? 0 : Double.compare(a, b);
  }

  /** Compare an integer of any size with a primitive, exactly. */
  static int big(BigInteger left, @Nullable Object right) {
    Object other = right instanceof String text ? NumberParser.integer(text) : right;
    if (other instanceof BigInteger b) {
      return Integer.signum(left.compareTo(b));
    }
    double number = other == null && right != null ? Double.NaN : Js.number(other);
    if (Double.isNaN(number)) {
      return NONE;
    }
    return Double.isInfinite(number)
        ? (number > 0 ? -1 : 1)
        : Integer.signum(new BigDecimal(left).compareTo(new BigDecimal(number)));
  }
}
