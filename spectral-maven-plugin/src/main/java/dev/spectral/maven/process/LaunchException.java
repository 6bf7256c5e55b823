package dev.spectral.maven.process;

/** A process could not be started, or ended too early; the message says how to find out why. */
public final class LaunchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Name the problem.
   *
   * @param message what is wrong and how to repair it, never null
   */
  public LaunchException(String message) {
    super(message);
  }
}
