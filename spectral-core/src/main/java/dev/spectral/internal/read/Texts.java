package dev.spectral.internal.read;

/** Sentences that several rules say. */
final class Texts {

  static final String KEY_FIX =
      "use letters, digits, hyphens and underscores, and start with a letter.";

  private Texts() {}

  static String badKey(String key) {
    return "The key \"" + key + "\" has characters that the platform does not take.";
  }

  static String blank(String attribute, String annotation) {
    return "The " + attribute + " of " + annotation + " is blank, so the platform refuses it.";
  }
}
