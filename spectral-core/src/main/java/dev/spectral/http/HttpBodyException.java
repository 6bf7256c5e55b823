package dev.spectral.http;

import org.jspecify.annotations.Nullable;

/**
 * The other system answered, but not with the JSON that was asked for: a page of HTML with status
 * 200, an empty body, JSON of another shape, more bytes than may be held in memory. The message
 * says what came instead.
 */
public final class HttpBodyException extends HttpException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String contentType;

  HttpBodyException(HttpResponse response, String what, @Nullable Throwable cause) {
    this(response.call(), response.status(), response.headers(), what, cause);
  }

  HttpBodyException(CallSite call, int status, HttpHeaders headers, String what) {
    this(call, status, headers, what, null);
  }

  private HttpBodyException(
      CallSite call, int status, HttpHeaders headers, String what, @Nullable Throwable cause) {
    super(call, call + " answered " + status + " " + what, cause);
    this.status = status;
    this.contentType = headers.first("Content-Type").orElse(null);
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
