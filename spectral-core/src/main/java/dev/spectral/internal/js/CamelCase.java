package dev.spectral.internal.js;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in camel case as lodash makes them, which the reference SDK uses for keys. */
public final class CamelCase {

  private static final String BREAKS =
      "\u00ac\u00b1\u00d7\u00f7\\x00-/:-@\\[-`{-\u00bf\\u2000-\\u206f\\ufeff\\u1680\\u180e\\u3000";
  private static final String LOWER = "a-z\u00df-\u00f6\u00f8-\u00ff";
  private static final String UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de";
  private static final String DINGBATS = "\\u2700-\\u27bf";
  private static final String ASTRAL = "\\x{10000}-\\x{10ffff}";
  private static final String OTHER =
      "[^" + ASTRAL + BREAKS + "0-9+" + DINGBATS + LOWER + UPPER + "]";
  private static final String SMALL = "(?:[" + LOWER + "]|" + OTHER + ")";
  private static final String LARGE = "(?:[" + UPPER + "]|" + OTHER + ")";
  private static final String JOINED = "[\\ufe0e\\ufe0f]?(?:[\\x{1f3fb}-\\x{1f3ff}])?";
  private static final String PICTURE =
      "(?:[\\x{1f1e6}-\\x{1f1ff}]{2}|[" + ASTRAL + DINGBATS + "])" + JOINED;

  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "[" + UPPER + "]?[" + LOWER + "]+(?=[" + BREAKS + UPPER + "]|$)",
              LARGE + "+(?=[" + BREAKS + "]|[" + UPPER + "]" + SMALL + "|$)",
              "[" + UPPER + "]?" + SMALL + "+",
              "[" + UPPER + "]+",
              "\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])",
              "\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])",
              "\\d+",
              PICTURE + "(?:\\u200d(?:[^" + ASTRAL + "]|" + PICTURE + ")" + JOINED + ")*"));

  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\ufe20-\\ufe2f\\u20d0-\\u20ff]");

  private static final Map<Character, String> SPELT_OUT =
      Map.ofEntries(
          Map.entry('\u00c6', "Ae"),
          Map.entry('\u00e6', "ae"),
          Map.entry('\u00d0', "D"),
          Map.entry('\u00f0', "d"),
          Map.entry('\u00d8', "O"),
          Map.entry('\u00f8', "o"),
          Map.entry('\u00de', "Th"),
          Map.entry('\u00fe', "th"),
          Map.entry('\u00df', "ss"),
          Map.entry('\u0110', "D"),
          Map.entry('\u0111', "d"),
          Map.entry('\u0126', "H"),
          Map.entry('\u0127', "h"),
          Map.entry('\u0131', "i"),
          Map.entry('\u0132', "IJ"),
          Map.entry('\u0133', "ij"),
          Map.entry('\u0138', "k"),
          Map.entry('\u013f', "L"),
          Map.entry('\u0140', "l"),
          Map.entry('\u0141', "L"),
          Map.entry('\u0142', "l"),
          Map.entry('\u0149', "'n"),
          Map.entry('\u014a', "N"),
          Map.entry('\u014b', "n"),
          Map.entry('\u0152', "Oe"),
          Map.entry('\u0153', "oe"),
          Map.entry('\u0166', "T"),
          Map.entry('\u0167', "t"),
          Map.entry('\u017f', "s"));

  private CamelCase() {}

  /**
   * Make a key of a name.
   *
   * @param name any text
   * @return such as {@code apiV2Key} for {@code API v2 Key}; empty when there is no letter in it
   */
  public static String of(String name) {
    List<String> words =
        WORD.matcher(withoutAccents(name).replaceAll("['\u2019]", ""))
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .toList();
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(key.isEmpty() ? word : capitalised(word)));
    return key.toString();
  }

  private static String capitalised(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }

  private static String withoutAccents(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      plain.append(letter < '\u00c0' || letter > '\u017f' ? letter : spelt(letter));
    }
    return MARKS.matcher(plain).replaceAll("");
  }

  private static String spelt(char letter) {
    String spelt = SPELT_OUT.get(letter);
    return spelt != null ? spelt : Normalizer.normalize(String.valueOf(letter), Form.NFD);
  }
}
