package dev.spectral.invoke;

import dev.spectral.SpectralException;

/** What an operation returned cannot be written as JSON. */
final class ResultException extends SpectralException {

  private static final long serialVersionUID = 1L;

  ResultException(Throwable cause) {
    super(
        "The result cannot be written: "
            + (cause instanceof StackOverflowError
                ? "it contains itself"
                : String.valueOf(cause.getMessage()))
            + ". Return records, lists, maps, texts, numbers or booleans.",
        cause);
  }
}
