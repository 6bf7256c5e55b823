package dev.spectral.http;

import dev.spectral.http.HttpConnectException.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Says in words what went wrong on the way to the other system, and what to do. */
final class Failures {

  private Failures() {}

  static HttpConnectException describe(
      CallSite call, BaseUrl baseUrl, Duration timeout, IOException e) {
    Failure failure = kind(e);
    String host = baseUrl.host();
    return new HttpConnectException(call, host, failure, what(failure, host, timeout, e), e);
  }

  private static Failure kind(IOException e) {
    if (e instanceof RefusedRedirect) {
      return Failure.REDIRECT;
    } else if (e instanceof UnknownHostException) {
      return Failure.UNKNOWN_HOST;
    } else if (e instanceof SSLException) {
      return Failure.TLS;
    } else if (e instanceof InterruptedIOException) {
      return Thread.currentThread().isInterrupted() ? Failure.INTERRUPTED : Failure.TIMEOUT;
    } else if (e instanceof NoRouteToHostException) {
      return Failure.UNREACHABLE;
    } else if (e instanceof ConnectException) {
      return refused(e) ? Failure.REFUSED : Failure.UNREACHABLE;
    }
    return Failure.BROKEN;
  }

  private static boolean refused(Throwable e) {
    Throwable last = e;
    while (last.getCause() != null && last.getCause() != last) {
      last = last.getCause();
    }
    return Text.lower(String.valueOf(last.getMessage())).contains("refused");
  }

  private static String what(Failure failure, String host, Duration timeout, IOException e) {
    String reason = Text.excerpt(String.valueOf(e.getMessage()), 200);
    return switch (failure) {
      case REFUSED ->
          "nothing accepts connections at %s (connection refused). Check the base URL and its port, and that the other system is up."
              .formatted(host);
      case UNKNOWN_HOST ->
          "the host %s is unknown (DNS). Check the base URL for a typing mistake.".formatted(host);
      case UNREACHABLE ->
          "no network route leads to %s (%s). Check the base URL, the network and its firewall."
              .formatted(host, reason);
      case TLS ->
          "no trusted TLS connection with %s (%s). Check that the base URL has the right scheme and port, and the certificate of that host."
              .formatted(host, reason);
      case TIMEOUT ->
          "no complete answer from %s in time (%s; a call may take %s in all). Check that the other system is up; where it is known to be slow, set timeout(Duration) on the client."
              .formatted(host, reason, inWords(timeout));
      case INTERRUPTED -> "the call was interrupted while it waited for %s.".formatted(host);
      case REDIRECT ->
          "%s, so it was not followed. Check that the base URL is the address the other system wants."
              .formatted(reason);
      case BROKEN ->
          "the connection with %s broke before the answer was complete (%s). The other system may have acted on the request; check there before you repeat it."
              .formatted(host, reason);
    };
  }

  private static String inWords(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
