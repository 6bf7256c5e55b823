package dev.spectral.runtime;

import dev.spectral.runtime.store.DirectoryInUseException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** Explains why a runtime did not start. */
final class StartFailures {

  private StartFailures() {}

  static RuntimeStartException explain(Exception problem, SpectralRuntimeBuilder settings) {
    if (problem instanceof RuntimeStartException known) {
      return known;
    }
    if (problem instanceof DirectoryInUseException) {
      return new RuntimeStartException(String.valueOf(problem.getMessage()), problem);
    }
    String address = settings.host() + ":" + settings.port();
    if (has(problem, BindException.class) || has(problem, UnresolvedAddressException.class)) {
      return new RuntimeStartException(
          "Cannot listen on "
              + address
              + ": the port is in use, or this machine has no such address. Fix: stop what uses it,"
              + " or choose another with --port N (0 picks a free one) and --host.",
          problem);
    }
    return new RuntimeStartException(
        "The runtime cannot start with the data directory "
            + settings.dataDirectory()
            + ": "
            + problem,
        problem);
  }

  private static boolean has(@Nullable Throwable problem, Class<? extends Throwable> type) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
