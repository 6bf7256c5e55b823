package dev.spectral.maven.platform;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Turns what Java throws about a connection into words: what happened, and what to look at. */
final class NetworkTrouble {

  private NetworkTrouble() {}

  static String explain(IOException trouble, Duration limit) {
    if (has(trouble, UnresolvedAddressException.class)) {
      return "the host's name is unknown. Fix: correct the address (spectral.url or"
          + " PRISMATIC_URL), or check DNS and HTTPS_PROXY.";
    }
    if (trouble instanceof HttpConnectTimeoutException) {
      return "no connection within the time limit. Is a proxy needed (HTTPS_PROXY)?";
    }
    if (trouble instanceof HttpTimeoutException) {
      return "the answer was not complete within " + limit.toSeconds() + " seconds.";
    }
    if (has(trouble, ConnectException.class)) {
      return "the connection was refused. Fix: correct the address (spectral.url or"
          + " PRISMATIC_URL), start the server, or check HTTPS_PROXY.";
    }
    if (has(trouble, SSLException.class)) {
      return "no trusted https connection ("
          + trouble.getMessage()
          + "). Fix: add the server's certificate authority to the trust store of the JVM that"
          + " runs Maven.";
    }
    return "the connection broke (" + trouble + ").";
  }

  private static boolean has(@Nullable Throwable trouble, Class<? extends Throwable> type) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
