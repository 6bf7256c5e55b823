package dev.spectral.maven.invoke;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of the path of an address. */
final class UrlPath {

  private UrlPath() {}

  /** One part of a path, whatever characters it has. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
