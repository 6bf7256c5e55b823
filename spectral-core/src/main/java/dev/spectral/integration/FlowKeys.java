package dev.spectral.integration;

import java.util.Locale;

/** Keys of functions made of the names of flows: ASCII letters and digits, in camel case. */
final class FlowKeys {

  private FlowKeys() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.replaceAll("[^0-9a-zA-Z]+", " ").trim().split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      key.append(key.isEmpty() || lower.isEmpty() ? lower : capitalised(lower));
    }
    return key.toString();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
