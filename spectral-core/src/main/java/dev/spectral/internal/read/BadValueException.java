package dev.spectral.internal.read;

/** A value that an input cannot take. The message is "is not …"; it never holds the value. */
public final class BadValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Make an error.
   *
   * @param what what is wrong, to stand after the name of the input
   */
  public BadValueException(String what) {
    super(what, null, false, false);
  }

  /**
   * Say what is wrong.
   *
   * @return text to stand after the name of the input
   */
  public String what() {
    return String.valueOf(getMessage());
  }
}
