package dev.spectral.processor;

/**
 * A type that the compiler does not know: another processor may still write it. When none does, the
 * compiler says so itself.
 */
final class UnresolvedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnresolvedException(String type) {
    super(type, null, false, false);
  }
}
