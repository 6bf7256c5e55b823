package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an action gives back when it says more than its data: a branch, or the status code, headers
 * and content type of a synchronous response. Immutable.
 *
 * @param <T> the type of the data
 * @param data the data, or null for none
 * @param branch the branch to follow, or null for none
 * @param statusCode the HTTP status of the response, or null for 200
 * @param headers the HTTP headers of the response, never null
 * @param contentType the media type of the response, or null for the default
 */
public record ActionResult<T>(
    @Nullable T data,
    @Nullable String branch,
    @Nullable Integer statusCode,
    Map<String, String> headers,
    @Nullable String contentType) {

  public ActionResult {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * Wrap data.
   *
   * @param data the data, or null for none
   * @param <T> the type of the data
   * @return a result with nothing but the data, never null
   */
  public static <T> ActionResult<T> of(@Nullable T data) {
    return new ActionResult<>(data, null, null, Map.of(), null);
  }

  /**
   * Set the branch to follow.
   *
   * @param name one of the action's branches, never null
   * @return a copy, never null
   */
  public ActionResult<T> branch(String name) {
    return new ActionResult<>(data, name, statusCode, headers, contentType);
  }

  /**
   * Set the HTTP status of the response.
   *
   * @param code 100 to 599
   * @return a copy, never null
   */
  public ActionResult<T> statusCode(int code) {
    return new ActionResult<>(data, branch, code, headers, contentType);
  }

  /**
   * Add an HTTP header to the response.
   *
   * @param name the header's name, never null
   * @param value the header's value, never null
   * @return a copy, never null
   */
  public ActionResult<T> header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ActionResult<>(data, branch, statusCode, more, contentType);
  }

  /**
   * Set the media type of the response.
   *
   * @param type a media type such as {@code application/xml}, never null
   * @return a copy, never null
   */
  public ActionResult<T> contentType(String type) {
    return new ActionResult<>(data, branch, statusCode, headers, type);
  }
}
