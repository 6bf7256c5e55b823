package dev.spectral.maven.invoke;

/** An action was not invoked, or it failed; the message says why, without any credential. */
public final class InvokeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Name the problem.
   *
   * @param message what is wrong and how to repair it, never null
   */
  public InvokeException(String message) {
    super(message);
  }
}
