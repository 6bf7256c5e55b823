package dev.spectral.http;

import dev.spectral.AccessToken;
import dev.spectral.InvalidInputException;
import dev.spectral.Secret;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.Placement;
import java.net.URI;
import java.util.Optional;

/** Connections that go to every place there is. */
final class Logins {

  private static final String TOKENS = "https://id.example/token";

  private Logins() {}

  @Connection(label = "Help desk", description = "d")
  @Placement(basic = "{{#email}}/token:{{#token}}")
  record HelpDesk(
      @Input(label = "Subdomain") String subdomain,
      @Input(label = "E-mail") String email,
      @Input(label = "Token") Secret token) {

    HelpDesk {
      if (subdomain.length() < 3) {
        throw new InvalidInputException("subdomain", "is too short", "Give 3 letters or more.");
      }
    }
  }

  @Connection(label = "Plain", description = "d")
  record Plain(
      @Input(label = "User") String username, @Input(label = "Password") Secret password) {}

  @Connection(label = "Prefix", description = "d")
  @Placement(header = "Authorization", value = "Token {{#token}}")
  record Prefixed(@Input(label = "Token") Secret token) {}

  @Connection(label = "Shop", description = "d")
  @Placement(query = "api_user", value = "{{#apiUser}}")
  @Placement(query = "api_key", value = "{{#api_key}}")
  record Shop(
      @Input(label = "Site") URI site,
      @Input(label = "API user") String apiUser,
      @Input(label = "API key", key = "api_key") Secret apiKey) {}

  @Connection(label = "Guessed", description = "d")
  record Guessed(@Input(label = "API key") Secret apiKey) {}

  @Connection(label = "Several", description = "d")
  @Placement(bearer = "{{#key}}")
  @Placement(header = "X-Tenant", value = "{{#region}}-{{#tenant}}")
  @Placement(header = "X-Trace", value = "{{#trace}}")
  record Several(
      @Input(label = "Key") Secret key,
      @Input(label = "Region") Region region,
      @Input(label = "Tenant") Optional<String> tenant,
      @Input(label = "Trace") Optional<String> trace) {}

  enum Region {
    @ModelChoice(label = "Europe", value = "eu")
    EUROPE
  }

  @Connection(label = "Open", description = "d")
  record Open(@Input(label = "Base URL") URI baseUrl) {}

  @Connection(label = "Silent", description = "d")
  record Silent(@Input(label = "Signing key") Secret signingKey) {}

  @Connection(label = "Bearer", description = "d")
  @OAuth2(authorizeUrl = "https://id.example/a", tokenUrl = TOKENS)
  record Bearer(AccessToken token) {}

  @Connection(label = "Basic token", description = "d")
  @OAuth2(authorizeUrl = "https://id.example/a", tokenUrl = TOKENS)
  @Placement(header = "Authorization", value = "Basic {{#access}}")
  record BasicToken(AccessToken access) {}

  @Connection(label = "Query token", description = "d")
  @OAuth2(authorizeUrl = "https://id.example/a", tokenUrl = TOKENS)
  @Placement(query = "token", value = "{{#access}}")
  record QueryToken(Optional<AccessToken> access) {}
}
