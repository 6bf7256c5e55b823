package dev.spectral.internal.js;

import dev.spectral.SpectralException;

/** A value that nests so deep that working on it could exhaust the stack. */
public final class TooDeepException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private TooDeepException() {
    super(
        "The value is nested more than "
            + Plain.MAX_DEPTH
            + " levels deep, or contains itself, so it is not looked at. Give a flatter value.",
        null);
  }

  /** Go one level down. */
  static int check(int depth) {
    if (depth >= Plain.MAX_DEPTH) {
      throw new TooDeepException();
    }
    return depth + 1;
  }
}
