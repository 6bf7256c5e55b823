package dev.spectral.http;

import java.io.InputStream;
import java.util.OptionalLong;

/**
 * An answer with a status from 200 to 299 whose body is still coming in. It lives as long as the
 * {@link HttpStreamReader} that was given it. For one thread.
 */
public final class HttpStream {

  private final CallSite call;
  private final int status;
  private final HttpHeaders headers;
  private final long size;
  private final AnswerStream body;

  HttpStream(CallSite call, int status, HttpHeaders headers, long size, AnswerStream body) {
    this.call = call;
    this.status = status;
    this.headers = headers;
    this.size = size;
    this.body = body;
  }

  /**
   * Tell the status.
   *
   * @return a number from 200 to 299
   */
  public int status() {
    return status;
  }

  /**
   * Give the headers.
   *
   * @return the headers, never null
   */
  public HttpHeaders headers() {
    return headers;
  }

  /**
   * Tell how long the body is.
   *
   * @return the number of bytes, empty when the other system did not say or sends it compressed
   */
  public OptionalLong size() {
    return size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /**
   * Give the body.
   *
   * @return the bytes as they come in; need not be closed; never null
   */
  public InputStream body() {
    return body;
  }

  /** Names the call and the status, nothing of the body. */
  @Override
  public String toString() {
    return "HttpStream[" + call + " answered " + status + "]";
  }
}
