package dev.spectral.maven.platform;

import java.net.URI;

/**
 * A signed-in conversation with one platform.
 *
 * <p>Opening reads and checks credentials but sends nothing. The first request refreshes the access
 * token if that is due, once for the whole session. Thread-safe.
 */
public final class PlatformSession {

  private final URI url;

  private PlatformSession(URI url) {
    this.url = url;
  }

  /**
   * Finds the credentials and the platform's address.
   *
   * @param config where to look, never null
   * @return the session, never null
   * @throws PlatformException.Misconfigured if there are no credentials, or they cannot be used
   */
  public static PlatformSession open(PlatformConfig config) {
    throw new UnsupportedOperationException("arrives with the next commit");
  }

  /**
   * Tells where the platform is.
   *
   * @return its address, without a path, never null
   */
  public URI url() {
    return url;
  }

  /**
   * Tells where the credentials come from, for a person to read.
   *
   * @return such as {@code profile ci of /home/me/.config/prism/config.yml}, never null
   */
  public String credentialSource() {
    throw new UnsupportedOperationException("arrives with the next commit");
  }
}
