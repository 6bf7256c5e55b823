package acme.desk;

import dev.spectral.AccessToken;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.annotations.Ping;
import java.net.URI;

/** Logs a person of the account in. */
@Connection(key = "oauth2", label = "OAuth 2.0", description = "Log in to Acme Desk")
@OAuth2(
    authorizeUrl = "https://{{#account}}.desk.example/oauth/authorize",
    tokenUrl = "https://{{#account}}.desk.example/oauth/token",
    revokeUrl = "https://{{#account}}.desk.example/oauth/revoke",
    scopes = {"tickets:read", "tickets:write", "people:read", "people:write", "webhooks"},
    pkce = OAuth2PkceMethod.S256)
@Ping("{{#api}}/me")
public record OAuthLogin(
    @Input(
            label = "Account",
            comments = "The first part of your Acme Desk address.",
            example = "hooli")
        String account,
    @Input(label = "API", template = "https://{{#account}}.desk.example/api", shown = false)
        URI api,
    AccessToken token)
    implements Login {}
