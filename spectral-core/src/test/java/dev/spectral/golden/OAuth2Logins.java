package dev.spectral.golden;

import dev.spectral.AccessToken;
import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.annotations.OAuth2Type;
import java.net.URI;
import java.util.Optional;

/** The fixture shows its scopes and calls the secret "Secret", so the records declare those. */
@Component(
    key = "oauth2",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png",
    connections = {OAuth2Logins.Code.class, OAuth2Logins.PlainPkce.class, OAuth2Logins.Cc.class})
public final class OAuth2Logins {

  @Connection(label = "Code", description = "d", oauth2Icon = "o.png")
  @OAuth2(
      tokenUrl = "https://x/token",
      pkce = OAuth2PkceMethod.S256,
      overrideGrantType = "custom",
      allowedTokenParams = "resource")
  public record Code(
      @Input(label = "Auth URL", defaultValue = "https://x/auth") URI authorizeUrl,
      @Input(label = "Scopes", defaultValue = "a b") Optional<String> scopes,
      @Input(label = "Secret") Secret clientSecret,
      @Input(label = "Extra") Optional<String> extra,
      AccessToken token) {}

  @Connection(label = "Plain", description = "d")
  @OAuth2(tokenUrl = "https://x/token", pkce = OAuth2PkceMethod.PLAIN)
  public record PlainPkce(
      @Input(label = "Auth URL") Optional<URI> authorizeUrl,
      @Input(label = "Scopes", defaultValue = "a b") Optional<String> scopes,
      @Input(label = "Secret") Secret clientSecret,
      AccessToken token) {}

  @Connection(label = "CC", description = "d")
  @OAuth2(type = OAuth2Type.CLIENT_CREDENTIALS, tokenUrl = "https://x/token")
  public record Cc(
      @Input(label = "Scopes", defaultValue = "a b") Optional<String> scopes,
      @Input(label = "Secret") Secret clientSecret,
      AccessToken token) {}
}
