package dev.spectral.maven.generate;

/** No Java could be made of a manifest; the message says why and how to repair it. */
public final class GenerateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Name the problem.
   *
   * @param message what is wrong and how to repair it, never null
   */
  public GenerateException(String message) {
    super(message);
  }
}
