package dev.spectral.http;

import java.util.List;
import java.util.regex.Pattern;

/** Refuses headers that HTTP cannot carry, without repeating the value, which may be a secret. */
final class HeaderCheck {

  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private HeaderCheck() {}

  static void check(String name, String value) {
    CallSite site = new CallSite("A request", "with the header " + name, List.of());
    if (!NAME.matcher(name).matches()) {
      throw new HttpRequestException(site, "that is not a name a header may have.");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw new HttpRequestException(
            site,
            "character %d of its value is %s, which no header may hold. Was it pasted with the value?"
                .formatted(i + 1, c == '\n' || c == '\r' ? "a line break" : "not printable ASCII"));
      }
    }
  }
}
