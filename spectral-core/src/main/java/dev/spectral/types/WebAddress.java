package dev.spectral.types;

import java.util.regex.Pattern;

/**
 * What counts as the address of a page: characters that RFC 3986 allows, no more about the host.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
final class WebAddress {

  private static final String CHARACTERS = "\\w:@!$&'()*+,;=.~%\\[\\]\\-";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[" + CHARACTERS + "]++(?:[/?#][" + CHARACTERS + "/?#]*+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile("%(?!$|[0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  static boolean isOne(String text) {
    return ADDRESS.matcher(text).matches() && !BROKEN_ESCAPE.matcher(text).find();
  }
}
