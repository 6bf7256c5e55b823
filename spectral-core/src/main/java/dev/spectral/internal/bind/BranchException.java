package dev.spectral.internal.bind;

import dev.spectral.SpectralException;

/** A result takes no branch that its action has. */
public final class BranchException extends SpectralException {

  private static final long serialVersionUID = 1L;

  BranchException(String what) {
    super("The result " + what, null);
  }
}
