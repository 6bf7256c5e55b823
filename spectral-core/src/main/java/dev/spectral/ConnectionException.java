package dev.spectral;

import org.jspecify.annotations.Nullable;

/**
 * The connection is not usable: wrong credentials, revoked access, a login that has to be repeated.
 * Retrying will not help; a person has to look at the connection. The platform marks it as failed.
 */
public final class ConnectionException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private final String connectionKey;

  /**
   * Make an error.
   *
   * @param connectionKey the key of the connection as declared, never null
   * @param message what is wrong and what to do, never null, never containing a secret
   */
  public ConnectionException(String connectionKey, String message) {
    this(connectionKey, message, null);
  }

  /**
   * Make an error with a cause.
   *
   * @param connectionKey the key of the connection as declared, never null
   * @param message what is wrong and what to do, never null, never containing a secret
   * @param cause what led to it, or null
   */
  public ConnectionException(String connectionKey, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.connectionKey = connectionKey;
  }

  /**
   * Tell which connection failed.
   *
   * @return the key of the connection as declared, never null
   */
  public String connectionKey() {
    return connectionKey;
  }
}
