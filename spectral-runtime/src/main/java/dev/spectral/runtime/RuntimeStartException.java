package dev.spectral.runtime;

/** Says why a runtime could not start, in words for the person who started it. */
public final class RuntimeStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuntimeStartException(String message, Throwable cause) {
    super(message, cause);
  }

  RuntimeStartException(String message) {
    super(message);
  }
}
