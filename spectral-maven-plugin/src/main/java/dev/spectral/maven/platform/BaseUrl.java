package dev.spectral.maven.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The platform's address: scheme, host, port; a path, query or fragment is dropped. */
final class BaseUrl {

  static final URI DEFAULT = URI.create("https://app.prismatic.io");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private BaseUrl() {}

  /**
   * Reads an address.
   *
   * @param from who gave it, for the message
   */
  static URI parse(String text, String from) {
    try {
      return root(new URI(text.strip()), from);
    } catch (URISyntaxException e) {
      throw notAnAddress(from);
    }
  }

  static URI root(URI uri, String from) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
      throw notAnAddress(from);
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return URI.create(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
  }

  static boolean isLoopback(URI uri) {
    return uri.getHost() != null && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
  }

  /** Does not repeat the text: it may hold a password. */
  private static PlatformException notAnAddress(String from) {
    return new PlatformException.Misconfigured(
        "The platform's address in "
            + from
            + " is not an http or https address with a host and without a user name."
            + " Fix: write it like "
            + DEFAULT
            + ".");
  }
}
