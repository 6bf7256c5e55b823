@Component(
    key = "tokens",
    label = "T",
    description = "d.",
    connections = {Tokens.Pair.class, Tokens.Machine.class})
public final class Tokens {

  // [SP034] Pair.typed: The token has an @Input, and people do not fill it in. Fix: remove the @Input.
  // [SP034] Pair.other: The connection has two tokens, and a login obtains one. Fix: keep one.
  @Connection(label = "Pair", description = "d.")
  @OAuth2(
      authorizeUrl = "https://{{#domain}}.acme.example/authorize",
      tokenUrl = "{{#base}}/token")
  public record Pair(
      @Input(label = "Domain") String domain,
      @Input(label = "Base") URI base,
      @Input(label = "Typed") AccessToken typed,
      Optional<AccessToken> other) {}

  // [SP030] Machine: The attribute authorizeUrl does not fit here: with client credentials nobody logs in. Fix: remove authorizeUrl.
  // [SP029] Machine: The platform does not know where tokens are handed out: there is no tokenUrl. Fix: write @OAuth2(tokenUrl = "https://…"), or add a component named tokenUrl with @Input.
  // [SP031] Machine: The template names the input "hots", which the connection does not have. Did you mean "host"? Fix: use one of [scopes, clientId, clientSecret, host].
  @Connection(label = "Machine", description = "d.")
  @OAuth2(
      type = OAuth2Type.CLIENT_CREDENTIALS,
      authorizeUrl = "https://acme.example",
      refreshUrl = "https://{{#hots}}/refresh")
  public record Machine(@Input(label = "Host") String host) {}

  // [SP009] Tokens.show: An action cannot return AccessToken: a Secret never leaves the component. Fix: return what the secret is for, not the secret.
  @Action(label = "Show", description = "d.")
  public AccessToken show(Pair login) {
    return login.typed();
  }

  // [SP033] Tokens.test: A connection test is a public instance method that takes one connection, or an ActionContext too, and returns nothing or a boolean. Fix: write @ConnectionTest public void test(… login) {…}.
  @ConnectionTest
  public void test(Machine login, @Input(label = "More") String more) {}
}
