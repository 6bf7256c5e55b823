package dev.spectral.http;

import dev.spectral.Secret;
import dev.spectral.internal.secret.Masker;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a call in messages, and knows the secrets that no message may hold.
 *
 * @param method upper-case
 * @param url as it may be shown
 * @param secrets everything the request carried that must not be seen
 * @param tries which attempt it is, such as {@code 2 of 4}, empty for the first
 */
record CallSite(String method, String url, List<Secret> secrets, String tries) {

  private static final int URL_CHARACTERS = 500;
  private static final int CAUSES = 20;

  /** The user part of a complete URL, which is not sent, and not shown. */
  private static final Pattern USER = Pattern.compile("(?i)^(https?:[/\\\\]*)[^/\\\\?#]*@");

  CallSite {
    String open = USER.matcher(url).replaceFirst("$1");
    url = Text.excerpt(new Masker(secrets).mask(open), URL_CHARACTERS);
    secrets = List.copyOf(secrets);
  }

  CallSite(String method, String url, List<Secret> secrets) {
    this(method, url, secrets, "");
  }

  /** The same call, tried again. */
  CallSite attempt(int number, int most) {
    return number == 1 ? this : new CallSite(method, url, secrets, number + " of " + most);
  }

  String mask(String text) {
    return new Masker(secrets).mask(text);
  }

  /** Keeps a cause only when no text in its chain holds a secret. */
  @Nullable Throwable maskCause(@Nullable Throwable cause) {
    Masker masker = new Masker(secrets);
    int depth = 0;
    for (Throwable link = cause; link != null && depth < CAUSES; link = link.getCause(), depth++) {
      String text = link.toString();
      if (!masker.mask(text).equals(text)) {
        return null;
      }
    }
    return cause;
  }

  @Override
  public String toString() {
    return method + " " + url + (tries.isEmpty() ? "" : " (attempt " + tries + ")");
  }
}
