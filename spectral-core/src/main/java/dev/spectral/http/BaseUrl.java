package dev.spectral.http;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Where all requests of a client go: one origin, and a path that every request path is added to.
 */
record BaseUrl(HttpUrl url) {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.*");

  static BaseUrl of(URI uri) {
    CallSite site = new CallSite("A request", "of this client", List.of());
    HttpUrl url = HttpUrl.parse(uri.toString());
    if (url == null) {
      String text = uri.toString();
      boolean mayHoldSecret = text.contains("@") || text.contains("?");
      String shown = mayHoldSecret ? "" : " \"" + text + "\"";
      throw new HttpRequestException(
          site, "the base URL" + shown + " is not of the form https://host/path. Correct it.");
    }
    if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
      throw new HttpRequestException(
          site, "the base URL holds a user or password. Remove it and call basic(user, password).");
    }
    if (url.encodedQuery() != null || url.encodedFragment() != null) {
      throw new HttpRequestException(
          site, "the base URL holds a query or fragment. Remove it and call query(name, value).");
    }
    return new BaseUrl(url);
  }

  static boolean isAbsolute(String path) {
    return ABSOLUTE.matcher(path).matches();
  }

  /** Adds a path that is already encoded. */
  String join(String path) {
    String base = url.toString();
    if (path.isEmpty() || path.startsWith("?")) {
      return base + path;
    }
    String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return trimmed + (path.startsWith("/") ? "" : "/") + path;
  }

  static boolean sameOrigin(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  String host() {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    return usual ? url.host() : url.host() + ":" + url.port();
  }
}
