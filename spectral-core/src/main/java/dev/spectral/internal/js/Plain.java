package dev.spectral.internal.js;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Data;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Java values as plain ones: null, Boolean, String, Integer or Long, Double, BigInteger, Instant,
 * byte[], List, Map with texts as keys, and any other object as itself.
 */
public final class Plain {

  /** How deep a value may nest, so that no value from outside exhausts the stack. */
  public static final int MAX_DEPTH = 500;

  private Plain() {}

  /**
   * Make a value plain, with everything inside it.
   *
   * @param value any value, or null
   * @return the plain value, or null for nothing; lists and maps are copies
   * @throws TooDeepException when it nests deeper than {@link #MAX_DEPTH}, or contains itself
   */
  public static @Nullable Object of(@Nullable Object value) {
    return deep(value, 0, Plain::shallow);
  }

  static @Nullable Object deep(@Nullable Object value, int depth, Level level) {
    Object plain = level.of(value);
    if (plain instanceof String) {
      return plain;
    }
    if (plain instanceof List<?> list) {
      return copy(list, TooDeepException.check(depth), level);
    }
    return plain instanceof Map<?, ?> map ? copy(map, TooDeepException.check(depth), level) : plain;
  }

  private static List<@Nullable Object> copy(List<?> list, int depth, Level level) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object item : list) {
      copy.add(deep(item, depth, level));
    }
    return copy;
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map, int depth, Level level) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      copy.put(String.valueOf(entry.getKey()), deep(entry.getValue(), depth, level));
    }
    return copy;
  }

  /** Makes one level of a value plain. */
  @FunctionalInterface
  interface Level {

    @Nullable Object of(@Nullable Object value);
  }

  /**
   * Make a value plain, but leave what a list or map holds as it is.
   *
   * @param value any value, or null
   * @return the plain value, or null for nothing
   */
  public static @Nullable Object shallow(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof JsonNode node) {
      return JsonTree.shallow(node);
    }
    return value instanceof Iterable<?> || value.getClass().isArray()
        ? listOrBytes(value)
        : object(value);
  }

  private static Number number(Number number) {
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Double
        || number instanceof BigInteger) {
      return number;
    }
    if (number instanceof Float) {
      return Double.valueOf(number.toString());
    }
    if (number instanceof BigDecimal decimal) {
      return decimal(decimal);
    }
    double approximate = number.doubleValue();
    return approximate == number.longValue() ? (Number) number.longValue() : approximate;
  }

  /** A whole number keeps its digits; anything else is as near as a double can be. */
  private static Number decimal(BigDecimal number) {
    boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
    return whole ? (Number) number.longValueExact() : number.doubleValue();
  }

  private static Object listOrBytes(Object value) {
    if (value instanceof byte[] || value instanceof List<?>) {
      return value;
    }
    List<@Nullable Object> list = new ArrayList<>();
    if (value instanceof Iterable<?> items) {
      items.forEach(list::add);
      return list;
    }
    for (int i = 0; i < Array.getLength(value); i++) {
      list.add(Array.get(value, i));
    }
    return list;
  }

  private static @Nullable Object object(Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return value.toString();
    }
    if (value instanceof Optional<?> optional) {
      return shallow(optional.orElse(null));
    }
    if (value instanceof Data data) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("data", data.bytes());
      members.put("contentType", data.contentType());
      return members;
    }
    Instant time = instant(value);
    return time == null ? value : time;
  }

  @SuppressWarnings("JavaUtilDate") // authors still meet it
  private static @Nullable Instant instant(Object value) {
    if (value instanceof Date date) {
      return Instant.ofEpochMilli(date.getTime());
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof ZonedDateTime time ? time.toInstant() : null;
  }
}
