package dev.spectral.definition;

import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.annotations.OAuth2Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a connection obtains its token; its URLs, scopes and credentials are inputs of the
 * connection.
 *
 * @param type how the token is obtained, never null
 * @param pkce the proof key, {@code NONE} for none, never null
 * @param overrideGrantType the grant type that replaces the usual one, or null
 * @param allowedTokenParams parameters that may be added to the token request, never null
 */
public record OAuth2Definition(
    OAuth2Type type,
    OAuth2PkceMethod pkce,
    @Nullable String overrideGrantType,
    List<String> allowedTokenParams) {

  public OAuth2Definition {
    allowedTokenParams = List.copyOf(allowedTokenParams);
  }
}
