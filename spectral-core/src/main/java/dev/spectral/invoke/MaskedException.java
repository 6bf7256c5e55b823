package dev.spectral.invoke;

import dev.spectral.SpectralException;
import org.jspecify.annotations.Nullable;

/** Stands for an error whose message held a secret: the same words and trace without it. */
final class MaskedException extends SpectralException {

  static final int DEEPEST = 20;

  private static final long serialVersionUID = 1L;

  private final String original;

  private MaskedException(String original, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.original = original;
  }

  static MaskedException of(Throwable error, SecretMask mask, int depth) {
    Throwable cause = error.getCause();
    MaskedException masked =
        new MaskedException(
            error.getClass().getName(),
            mask.mask(String.valueOf(error.getMessage())),
            cause == null || depth >= DEEPEST ? null : of(cause, mask, depth + 1));
    masked.setStackTrace(error.getStackTrace());
    return masked;
  }

  /** Gives the name of the class of the error that this one stands for. */
  String original() {
    return original;
  }

  @Override
  @SuppressWarnings("OverrideThrowableToString") // a trace names the class of the original
  public String toString() {
    return original + ": " + getMessage();
  }
}
