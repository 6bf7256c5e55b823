package dev.spectral;

import java.util.Objects;

/**
 * Text that must not be seen: a password, an API key, a token.
 *
 * <p>It prints as {@code Secret[****]}, so neither a log line nor the generated {@code toString} of
 * a record that holds one gives it away. Read it with {@link #reveal()} where it is used, as late
 * as possible. Immutable.
 */
public final class Secret {

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a text.
   *
   * @param value the text, never null
   * @return the secret, never null
   */
  public static Secret of(String value) {
    return new Secret(Objects.requireNonNull(value, "value"));
  }

  /**
   * Give the text itself.
   *
   * @return the text, never null
   */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Secret[****]";
  }
}
