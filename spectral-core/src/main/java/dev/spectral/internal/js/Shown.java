package dev.spectral.internal.js;

/** Values in messages, not longer than a person reads. */
public final class Shown {

  private static final int LONGEST = 1000;

  private Shown() {}

  /**
   * Cut a text.
   *
   * @param text any text
   * @return its beginning
   */
  public static String of(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
