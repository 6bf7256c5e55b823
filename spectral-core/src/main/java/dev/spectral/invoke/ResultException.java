package dev.spectral.invoke;

import dev.spectral.SpectralException;
import org.jspecify.annotations.Nullable;

/**
 * What an operation returned cannot be kept as a step result. The code is the platform's.
 *
 * @see <a href="https://prismatic.io/docs/integrations/troubleshooting/">Common error messages</a>
 */
public final class ResultException extends SpectralException {

  private static final long serialVersionUID = 1L;

  /** Why a result cannot be kept, in the platform's codes. */
  public enum Code {
    /** It is larger than {@link StepResult#MAX_BYTES}. */
    P10001,
    /** It holds something that is done, not data: a function, a stream, a thread. */
    P10002,
    /** It cannot be written for another reason. */
    P10003
  }

  private final Code code;

  ResultException(Code code, String message, @Nullable Throwable cause) {
    super(code + ": " + message, cause);
    this.code = code;
  }

  /**
   * Tell why.
   *
   * @return the platform's code, never null
   */
  public Code code() {
    return code;
  }
}
