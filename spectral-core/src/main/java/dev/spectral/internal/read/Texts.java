package dev.spectral.internal.read;

/** Sentences that several rules say. */
final class Texts {

  static final String KEY_FIX =
      "write key = \"…\" with letters, digits, hyphens and underscores, starting with a letter.";

  static final String TWICE_FIX = "rename one of them, or add key = \"…\" to its @Input.";

  private Texts() {}

  static String badKey(String key) {
    return "The platform does not take the key \"" + key + "\".";
  }

  static String blank(String attribute, String annotation) {
    return "The " + attribute + " of " + annotation + " is blank, so the platform refuses it.";
  }
}
