package dev.spectral.maven.platform;

import java.net.URI;

/**
 * A signed-in conversation with one platform.
 *
 * <p>Opening reads and checks credentials but sends nothing. The first request refreshes the access
 * token if that is due, once for the whole session. Thread-safe.
 */
public final class PlatformSession {

  private final Credentials credentials;
  private final Http http;
  private final GraphqlClient graphql;

  private PlatformSession(Credentials credentials, Http http, AccessToken token) {
    this.credentials = credentials;
    this.http = http;
    this.graphql = new GraphqlClient(credentials, http, token);
  }

  /**
   * Finds the credentials and the platform's address.
   *
   * @param config where to look, never null
   * @return the session, never null
   * @throws PlatformException.Misconfigured if there are no credentials, or they cannot be used
   */
  public static PlatformSession open(PlatformConfig config) {
    Credentials credentials = new CredentialFinder(config).find();
    Http http = new Http(config);
    http.mask().hide(credentials.accessToken());
    http.mask().hide(credentials.refreshToken());
    URI url = credentials.url();
    if ("http".equals(url.getScheme()) && !BaseUrl.isLoopback(url)) {
      config.warnings().accept(url + " is not https: the access token travels in the clear.");
    }
    var refresh = new TokenRefresh(http);
    return new PlatformSession(
        credentials, http, new AccessToken(credentials, refresh, config.warnings()));
  }

  /**
   * Tells where the platform is.
   *
   * @return its address, without a path, never null
   */
  public URI url() {
    return credentials.url();
  }

  /**
   * Tells where the credentials come from, for a person to read.
   *
   * @return such as {@code profile ci of ~/.config/prism/config.yml}, never null
   */
  public String credentialSource() {
    return credentials.source();
  }

  Http http() {
    return http;
  }

  GraphqlClient graphql() {
    return graphql;
  }
}
