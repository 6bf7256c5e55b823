package dev.spectral.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says that a redirect was not followed. */
final class RefusedRedirect extends IOException {

  private static final long serialVersionUID = 1L;

  RefusedRedirect(String message) {
    super(message);
  }

  /** Says so of a failure to reach the place that an answer redirected to; others stay as is. */
  static IOException afterwards(IOException failure) {
    if (String.valueOf(failure.getMessage()).startsWith("Too many follow-up requests")) {
      return new RefusedRedirect("it was redirected too often");
    }
    boolean unreachable =
        failure instanceof ConnectException
            || failure instanceof NoRouteToHostException
            || failure instanceof UnknownHostException
            || failure instanceof SSLException;
    if (!unreachable) {
      return failure;
    }
    IOException refused =
        new RefusedRedirect(
            "it was redirected to a place that cannot be reached (" + failure.getMessage() + ")");
    refused.initCause(failure);
    return refused;
  }
}
