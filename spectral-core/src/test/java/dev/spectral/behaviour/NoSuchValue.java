package dev.spectral.behaviour;

/** A value, or an argument, that Java has no way to write. */
final class NoSuchValue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchValue(String message) {
    super(message);
  }
}
