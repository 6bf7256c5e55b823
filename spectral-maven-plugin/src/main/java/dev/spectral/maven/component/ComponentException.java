package dev.spectral.maven.component;

/** A module's component cannot be found, loaded or used; the message says how to repair it. */
public final class ComponentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Name the problem.
   *
   * @param message what is wrong and how to repair it, never null
   */
  public ComponentException(String message) {
    super(message);
  }

  /**
   * Name the problem and what raised it.
   *
   * @param message what is wrong and how to repair it, never null
   * @param cause what raised it, never null
   */
  public ComponentException(String message, Throwable cause) {
    super(message, cause);
  }
}
