package dev.spectral.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes texts and values of what the fuzzer feeds. */
public final class Fed {

  private static final int DEEPEST = 5;
  private static final int MOST = 8;

  private final FuzzedDataProvider data;
  private final String[] words;

  /**
   * Take a feed.
   *
   * @param data the feed, never null
   * @param words what texts are likely to hold
   */
  public Fed(FuzzedDataProvider data, String... words) {
    this.data = data;
    this.words = words.clone();
  }

  /**
   * Make a text of words and anything else.
   *
   * @return a text, never null
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    int parts = data.consumeInt(0, 40);
    for (int i = 0; i < parts && data.remainingBytes() > 0; i++) {
      text.append(data.consumeBoolean() ? data.pickValue(words) : data.consumeString(8));
    }
    return text.toString();
  }

  /**
   * Make a word or a short text.
   *
   * @return a text, never null
   */
  public String word() {
    return data.consumeBoolean() ? data.pickValue(words) : data.consumeString(12);
  }

  /**
   * Make what JSON can say.
   *
   * @return a value, or null
   */
  public @Nullable Object value() {
    return value(DEEPEST);
  }

  private @Nullable Object value(int depth) {
    return switch (data.consumeInt(0, depth == 0 ? 6 : 10)) {
      case 0 -> null;
      case 1 -> data.consumeBoolean();
      case 2 -> data.consumeInt();
      case 3 -> data.consumeLong();
      case 4 -> data.consumeDouble();
      case 5, 6 -> word();
      case 7, 8 -> list(depth - 1);
      case 9 -> map(depth - 1);
      default -> nested(data.consumeInt(0, 20_000), value(depth - 1));
    };
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    int size = data.consumeInt(0, MOST);
    for (int i = 0; i < size; i++) {
      list.add(value(depth));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    int size = data.consumeInt(0, MOST);
    for (int i = 0; i < size; i++) {
      map.put(word(), value(depth));
    }
    return map;
  }

  /** Wraps a value in lists, deeper than anybody would. */
  private Object nested(int levels, @Nullable Object innermost) {
    String word = word();
    List<@Nullable Object> list = new ArrayList<>();
    list.add(word);
    list.add(innermost);
    for (int i = 0; i < levels; i++) {
      List<@Nullable Object> outer = new ArrayList<>();
      outer.add(word);
      outer.add(list);
      list = outer;
    }
    return list;
  }

  /**
   * Complain unless something holds.
   *
   * @param holds whether it does
   * @param what what should hold, never null
   */
  public static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It does not hold that " + what);
    }
  }
}
