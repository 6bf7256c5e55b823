package dev.spectral;

import org.jspecify.annotations.Nullable;

/**
 * The root of the errors this SDK throws. All are unchecked; each subclass is named by what the
 * platform, or a person, should do about it.
 */
public abstract class SpectralException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Make an error.
   *
   * @param message what is wrong and what to do, never null, never containing a secret
   * @param cause what led to it, or null
   */
  protected SpectralException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
