package dev.spectral.http;

import org.jspecify.annotations.Nullable;

/**
 * The other system answered, but not with the JSON that was asked for: a page of HTML with status
 * 200, an empty body, JSON of another shape. The message says what came instead.
 */
public final class HttpBodyException extends HttpException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String contentType;

  HttpBodyException(HttpResponse response, String what, @Nullable Throwable cause) {
    super(response.call(), response.call() + " answered " + response.status() + " " + what, cause);
    this.status = response.status();
    this.contentType = response.headers().first("Content-Type").orElse(null);
  }

  /**
   * Tell the status of the answer.
   *
   * @return a number from 200 to 299
   */
  public int status() {
    return status;
  }

  /**
   * Tell the content type of the answer.
   *
   * @return the header as it came, or null when there was none
   */
  public @Nullable String contentType() {
    return contentType;
  }
}
