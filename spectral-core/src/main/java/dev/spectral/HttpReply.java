package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger answers to the request that fired it. Immutable.
 *
 * @param statusCode the HTTP status, 100 to 599
 * @param contentType the media type of the body, without line breaks, never null
 * @param headers further HTTP headers, without line breaks, never null
 * @param body the body, or null for none
 */
public record HttpReply(
    int statusCode, String contentType, Map<String, String> headers, @Nullable String body) {

  public HttpReply {
    if (statusCode < 100 || statusCode > 599) {
      throw new IllegalArgumentException(statusCode + " is no HTTP status. Use 100 to 599.");
    }
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    check("content type", contentType);
    headers.forEach((name, value) -> check("header", name + value));
  }

  /** Refuses what would begin another header, or the body. */
  private static void check(String what, String text) {
    if (text.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
      throw new IllegalArgumentException(
          "A " + what + " of a reply has a line break, which it cannot. Remove or encode it.");
    }
  }

  /**
   * Answer with a status alone.
   *
   * @param statusCode the HTTP status, 100 to 599
   * @return an answer without a body, never null
   */
  public static HttpReply status(int statusCode) {
    return new HttpReply(statusCode, "text/plain; charset=utf-8", Map.of(), null);
  }

  /**
   * Answer with text and status 200.
   *
   * @param body the text, never null
   * @return an answer, never null
   */
  public static HttpReply text(String body) {
    return status(200).body("text/plain; charset=utf-8", body);
  }

  /**
   * Set the body.
   *
   * @param type its media type, such as {@code application/json}, never null
   * @param text the body, never null
   * @return a copy, never null
   */
  public HttpReply body(String type, String text) {
    return new HttpReply(statusCode, type, headers, text);
  }

  /**
   * Add a header.
   *
   * @param name the header's name, never null
   * @param value the header's value, never null
   * @return a copy, never null
   */
  public HttpReply header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpReply(statusCode, contentType, more, body);
  }
}
