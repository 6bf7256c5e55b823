package dev.spectral.invoke;

import dev.spectral.AccessToken;
import dev.spectral.ActionContext;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OAuth2PkceMethod;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A component with logins of several kinds. */
@Component(
    key = "gate",
    label = "Gate",
    description = "Lets people in.",
    connections = {Gate.Login.class, Gate.Database.class, Gate.Open.class})
public final class Gate {

  @Connection(label = "Login", description = "Log in.")
  @OAuth2(
      authorizeUrl = "https://{{#domain}}.acme.example/oauth/authorize?access_type=offline",
      tokenUrl = "https://{{#domain}}.acme.example/oauth/token",
      revokeUrl = "https://acme.example/oauth/revoke",
      scopes = {"read", "write"},
      pkce = OAuth2PkceMethod.S256)
  public record Login(
      @Input(label = "Domain", comments = "Your own.", defaultValue = "www") String domain,
      @Input(label = "API", template = "https://{{#domain}}.acme.example/v1") URI api,
      AccessToken token) {}

  @Connection(label = "Database", description = "Found in the settings.")
  public record Database(
      @Input(label = "Host", onPremControlled = true) String host,
      @Input(label = "Port", onPremControlled = true, defaultValue = "5432") int port,
      @Input(label = "Password", writeOnly = true) Secret password,
      @Input(label = "URL", template = "db://sa:{{#password}}@{{#host}}:{{#port}}") Secret url) {}

  @Connection(label = "Open", description = "Nothing to fill in.")
  public record Open() {}

  final CountDownLatch never = new CountDownLatch(1);

  @Action(label = "Enter", description = "Says where.")
  public String enter(Login login) {
    return login.api()
        + " with "
        + login.token()
        + " for "
        + login.token().member("account").orElse("");
  }

  @Action(label = "Leak", description = "Shows what it must not.")
  public String leak(Login login) {
    String sent = login.token().value().reveal();
    if (sent.isEmpty()) {
      return "nothing";
    }
    throw new IllegalStateException("I sent " + sent);
  }

  @Action(label = "Maybe", description = "Enters when somebody is there.")
  public boolean maybe(Optional<Database> database) {
    return database.filter(one -> one.url().reveal().equals("db://sa:pass@db:5432")).isPresent();
  }

  @ConnectionTest
  public void knock(ActionContext context, Database database) throws InterruptedException {
    context.logger().info("Knocking at {}", database.host());
    switch (database.host()) {
      case "closed" -> throw new IllegalStateException("refused " + database.password().reveal());
      case "asleep" -> never.await();
      default -> {}
    }
  }

  @ConnectionTest
  public boolean knows(Login login) {
    return login.domain().equals("acme");
  }
}
