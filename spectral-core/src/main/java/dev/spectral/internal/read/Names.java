package dev.spectral.internal.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys, labels made of names, and names that were probably meant. */
public final class Names {

  private Names() {}

  /** Tells whether the platform takes a key. */
  static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!isInKey(key.charAt(i))) {
        return false;
      }
    }
    return !key.isEmpty() && isLetter(key.charAt(0));
  }

  private static boolean isLetter(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean isInKey(int sign) {
    return isLetter(sign) || (sign >= '0' && sign <= '9') || sign == '_' || sign == '-';
  }

  /** Makes {@code ApiKey} into {@code apiKey}. */
  static String decapitalise(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /**
   * Make {@code weightGrams} and {@code WEIGHT_GRAMS} into {@code Weight Grams}.
   *
   * @param name a name of Java
   * @return words
   */
  public static String words(String name) {
    if (name.isBlank() || name.replace("_", "").isEmpty()) {
      return name;
    }
    String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').trim();
    return Arrays.stream(spaced.split("\\s+"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + lower(word.substring(1)))
        .collect(Collectors.joining(" "));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Say which known name was probably meant.
   *
   * @param unknown the name that was given
   * @param known the names there are
   * @return {@code Did you mean "x"? } with a blank at its end, or an empty text
   */
  public static String didYouMean(String unknown, Collection<String> known) {
    Optional<String> nearest =
        known.stream().min(Comparator.comparingInt(name -> distance(unknown, name)));
    int limit = Math.max(2, unknown.length() / 3);
    return nearest
        .filter(name -> distance(unknown, name) <= limit)
        .map(name -> "Did you mean \"" + name + "\"? ")
        .orElse("");
  }

  /** Counts the changes of one letter, ignoring case, that lead from one name to the other. */
  private static int distance(String from, String to) {
    String a = lower(from);
    String b = lower(to);
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
