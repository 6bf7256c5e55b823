package dev.spectral.maven.pack;

/** What was to be packaged is not fit to be; the message names it and says how to repair it. */
public final class PackageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Name the problem.
   *
   * @param message what is wrong and how to repair it, never null
   */
  public PackageException(String message) {
    super(message);
  }
}
