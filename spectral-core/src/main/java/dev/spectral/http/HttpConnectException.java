package dev.spectral.http;

import java.io.IOException;

/**
 * No complete answer came: the connection could not be made, or it broke. Whether the other system
 * has acted on the request is unknown unless {@link #failure()} says that it was not reached.
 */
public final class HttpConnectException extends HttpException {

  private static final long serialVersionUID = 1L;

  private final Failure failure;
  private final String host;

  HttpConnectException(
      CallSite call, String host, Failure failure, String what, IOException cause) {
    super(call, call + " failed: " + what, cause);
    this.failure = failure;
    this.host = host;
  }

  /**
   * Tell what kind of failure it was.
   *
   * @return the kind, never null
   */
  public Failure failure() {
    return failure;
  }

  /**
   * Tell which host was called.
   *
   * @return the host name, and the port where it is not the scheme's own, never null
   */
  public String host() {
    return host;
  }

  /** What kept the answer from coming. */
  public enum Failure {
    /** Nothing listens at the host and port; the request was not sent. */
    REFUSED,
    /** DNS does not know the host name; the request was not sent. */
    UNKNOWN_HOST,
    /** No route leads to the host; the request was not sent. */
    UNREACHABLE,
    /** The two sides did not agree on a trusted TLS connection; the request was not sent. */
    TLS,
    /** The connection or the answer took too long. */
    TIMEOUT,
    /** The thread that made the call was interrupted. */
    INTERRUPTED,
    /** The answer redirected to a place that cannot be reached or must not be sent the request. */
    REDIRECT,
    /** The connection ended before the answer was complete. */
    BROKEN
  }
}
