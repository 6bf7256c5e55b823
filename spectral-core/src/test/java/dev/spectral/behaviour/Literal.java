package dev.spectral.behaviour;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The literals of JavaScript that the tables write arguments in. */
final class Literal {

  private final String source;
  private int at;

  private Literal(String source) {
    this.source = source;
  }

  static @Nullable Object read(String source) {
    Literal literal = new Literal(source);
    Object value = literal.value();
    if (literal.at != source.length()) {
      throw new IllegalStateException(source + " is not understood from " + literal.at);
    }
    return value;
  }

  private @Nullable Object value() {
    return switch (source.charAt(at)) {
      case '[' -> list();
      case '{' -> object();
      case '\'' -> text();
      default -> word(until(",]}"));
    };
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    while (source.charAt(at) != ']') {
      list.add(value());
      skip(',');
    }
    at++;
    return list;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    while (source.charAt(at) != '}') {
      String key = until(":");
      at++;
      map.put(key, value());
      skip(',');
    }
    at++;
    return map;
  }

  private String text() {
    int end = source.indexOf('\'', at + 1);
    String text = source.substring(at + 1, end);
    at = end + 1;
    return text;
  }

  private String until(String ends) {
    int start = at;
    while (at < source.length() && ends.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return source.substring(start, at);
  }

  private void skip(char separator) {
    while (source.charAt(at) == separator || source.charAt(at) == ' ') {
      at++;
    }
  }

  private static @Nullable Object word(String word) {
    return switch (word) {
      case "undefined", "null" -> null;
      case "true", "false" -> Boolean.valueOf(word);
      case "NaN" -> Double.NaN;
      case "new Date(0)" -> Instant.EPOCH;
      default ->
          word.endsWith("n")
              ? new BigInteger(word.substring(0, word.length() - 1))
              : number(Double.parseDouble(word));
    };
  }

  private static Number number(double number) {
    return number == Math.rint(number) && 1 / number != Double.NEGATIVE_INFINITY
        ? (Number) (long) number
        : number;
  }
}
