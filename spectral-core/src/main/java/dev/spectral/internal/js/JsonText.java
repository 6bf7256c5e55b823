package dev.spectral.internal.js;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text as plain values. Most text that is asked about is not JSON: that is seen by its first
 * character, without the cost of an exception.
 */
public final class JsonText {

  /** What {@link #parse} gives for text that is not JSON, told apart from a JSON null. */
  public static final Object NOT_JSON = new Object();

  /** So many digits always fit an int. */
  private static final int SHORT = 9;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Plain.MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonText() {}

  /**
   * Read a text.
   *
   * @param text any text
   * @return the plain value, null for a JSON null, or {@link #NOT_JSON}; text that nests deeper
   *     than {@link Plain#MAX_DEPTH} is not taken for JSON
   */
  public static @Nullable Object parse(String text) {
    if (isShortInteger(text)) {
      return Integer.parseInt(text);
    }
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || !mayBeJson(text, start)) {
      return NOT_JSON;
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      Object value = value(parser, parser.nextToken());
      return parser.nextToken() == null ? value : NOT_JSON;
    } catch (IOException e) {
      return NOT_JSON;
    }
  }

  /**
   * Read a value that may be JSON text.
   *
   * @param value a plain value, or null
   * @return what the text says when it is JSON, else the value itself
   */
  public static @Nullable Object parsed(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    Object parsed = parse(text);
    return parsed == NOT_JSON ? value : parsed;
  }

  /** The most frequent JSON in a condition, read without a parser. */
  private static boolean isShortInteger(String text) {
    int length = text.length();
    if (length == 0 || length > SHORT || (length > 1 && text.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeJson(String text, int start) {
    char first = text.charAt(start);
    return switch (first) {
      case '{', '[', '"' -> true;
      case 't' -> text.startsWith("true", start);
      case 'f' -> text.startsWith("false", start);
      case 'n' -> text.startsWith("null", start);
      default -> mayBeNumber(text, start, first);
    };
  }

  /** A date starts like a number, and is common: nothing but digits and a sign may come first. */
  private static boolean mayBeNumber(String text, int start, char first) {
    int at = first == '-' ? start + 1 : start;
    int digits = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at > digits && (at == text.length() || ".eE \t\n\r".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return members(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(parser);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return integer(parser);
    }
    return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> NOT_JSON;
    };
  }

  private static Number integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> parser.getText().equals("-0") ? (Number) (-0.0) : parser.getIntValue();
      case LONG -> parser.getLongValue();
      default -> Double.parseDouble(parser.getText());
    };
  }

  private static List<@Nullable Object> items(JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token));
    }
    return items;
  }

  private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      members.put(name, value(parser, parser.nextToken()));
    }
    return members;
  }
}
