package dev.spectral.internal.js;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON text. A value inside itself is left out of an object, and null in a list; numbers
 * that JSON has no word for are null.
 */
public final class JsonWriter {

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private final Deque<Object> path = new ArrayDeque<>();
  private final boolean indented;
  private final boolean sorted;

  private JsonWriter(boolean indented, boolean sorted) {
    this.indented = indented;
    this.sorted = sorted;
  }

  /**
   * Write a value.
   *
   * @param value any value, or null
   * @param indented whether each member stands on its own line
   * @param sorted whether the keys of objects are sorted
   * @return the JSON
   * @throws TooDeepException when it nests deeper than {@link Plain#MAX_DEPTH}
   * @throws IllegalArgumentException when something in it cannot be JSON
   */
  public static String write(@Nullable Object value, boolean indented, boolean sorted) {
    JsonWriter writer = new JsonWriter(indented, sorted);
    writer.value(value);
    return writer.out.toString();
  }

  private void value(@Nullable Object value) {
    Object json = JsonValue.of(value);
    if (value != null && (json instanceof List<?> || json instanceof Map<?, ?>)) {
      TooDeepException.check(path.size());
      path.push(value);
      container(json);
      path.pop();
    } else if (json instanceof String text) {
      JsonQuotes.append(text, out);
    } else if (json instanceof Instant time) {
      JsonQuotes.append(DateText.iso(time), out);
    } else {
      boolean wordless = json instanceof Double number && !Double.isFinite(number);
      out.append(wordless ? "null" : Js.text(json));
    }
  }

  private void container(Object json) {
    if (json instanceof Map<?, ?> map) {
      members(map);
    } else {
      items((List<?>) json);
    }
  }

  private void items(List<?> items) {
    out.append('[');
    boolean any = false;
    for (Object item : items) {
      next(any);
      value(isOnPath(item) ? null : item);
      any = true;
    }
    end(any, ']');
  }

  private void members(Map<?, ?> map) {
    out.append('{');
    boolean any = false;
    for (Map.Entry<?, ?> member : sorted ? sorted(map).entrySet() : map.entrySet()) {
      if (!isOnPath(member.getValue())) {
        next(any);
        JsonQuotes.append(String.valueOf(member.getKey()), out);
        out.append(indented ? ": " : ":");
        value(member.getValue());
        any = true;
      }
    }
    end(any, '}');
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    return sorted;
  }

  private boolean isOnPath(@Nullable Object value) {
    return value != null && path.stream().anyMatch(outer -> outer == value);
  }

  private void next(boolean comma) {
    if (comma) {
      out.append(',');
    }
    newLine(path.size());
  }

  private void end(boolean any, char bracket) {
    if (any) {
      newLine(path.size() - 1);
    }
    out.append(bracket);
  }

  private void newLine(int depth) {
    if (indented) {
      out.append('\n').append(INDENT.repeat(depth));
    }
  }
}
