package dev.spectral.conditional;

import dev.spectral.internal.js.Js;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two plain values are equal, in the two ways that operators ask.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-islooselyequal">IsLooselyEqual</a>
 */
final class Equality {

  private Equality() {}

  /** Equal after conversion; lists and objects member by member. */
  static boolean loose(@Nullable Object left, @Nullable Object right) {
    if (Js.isObject(left) && Js.isObject(right)) {
      return objects(left, right, true);
    }
    return primitives(Js.primitive(left), Js.primitive(right));
  }

  /** Equal in value and type; NaN equals NaN. */
  static boolean deep(@Nullable Object left, @Nullable Object right) {
    return member(left, right, false);
  }

  private static boolean member(@Nullable Object left, @Nullable Object right, boolean loose) {
    if (Js.isObject(left) || Js.isObject(right)) {
      return objects(left, right, loose);
    }
    return loose ? primitives(left, right) : same(left, right);
  }

  /** Equal in value and type, as an item of a list is found; objects never are. */
  static boolean same(@Nullable Object left, @Nullable Object right) {
    if (Js.isNumber(left) && Js.isNumber(right)) {
      return numbers(left, right) || (isNaN(left) && isNaN(right));
    }
    if (left == null) {
      return right == null;
    }
    return !Js.isObject(left) && left.equals(right);
  }

  private static boolean isNaN(@Nullable Object value) {
    return value instanceof Double number && number.isNaN();
  }

  private static boolean objects(@Nullable Object left, @Nullable Object right, boolean loose) {
    if (left instanceof List<?> a && right instanceof List<?> b) {
      return a.size() == b.size() && items(a, b, loose);
    }
    if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
      return a.size() == b.size() && members(a, b, loose);
    }
    if (left instanceof byte[] a && right instanceof byte[] b) {
      return Arrays.equals(a, b);
    }
    boolean container = left instanceof List<?> || left instanceof Map<?, ?>;
    return left != null && !container && left.equals(right);
  }

  private static boolean items(List<?> left, List<?> right, boolean loose) {
    for (int i = 0; i < left.size(); i++) {
      if (!member(left.get(i), right.get(i), loose)) {
        return false;
      }
    }
    return true;
  }

  private static boolean members(Map<?, ?> left, Map<?, ?> right, boolean loose) {
    for (Map.Entry<?, ?> member : left.entrySet()) {
      boolean there = right.containsKey(member.getKey());
      if (!there || !member(member.getValue(), right.get(member.getKey()), loose)) {
        return false;
      }
    }
    return true;
  }

  private static boolean primitives(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return left == right;
    }
    if (left instanceof String && right instanceof String) {
      return left.equals(right);
    }
    return numbers(left, right);
  }

  private static boolean numbers(@Nullable Object left, @Nullable Object right) {
    Long wholeLeft = Js.asLong(left);
    Long wholeRight = Js.asLong(right);
    if (wholeLeft != null && wholeRight != null) {
      return wholeLeft.equals(wholeRight);
    }
    if (left instanceof BigInteger a) {
      return Order.big(a, right) == 0;
    }
    return right instanceof BigInteger b
        ? Order.big(b, left) == 0
        : Js.number(left) == Js.number(right);
  }
}
