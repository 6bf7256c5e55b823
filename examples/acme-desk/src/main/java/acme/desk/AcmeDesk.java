package acme.desk;

import dev.spectral.ConnectionException;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.OnError;
import dev.spectral.http.HttpStatusException;

/** Connects flows to the help desk that a customer keeps with Acme. */
@Component(
    key = "acme-desk",
    label = "Acme Desk",
    description = "Handle the tickets, people and automations of an Acme Desk account",
    icon = "icon.png",
    category = "Help Desk",
    documentationUrl = "https://desk.example/docs/connect",
    connections = {OAuthLogin.class, TokenLogin.class},
    parts = {
      Tickets.class,
      Comments.class,
      Attachments.class,
      People.class,
      Organizations.class,
      Automations.class,
      Triggers.class,
      Choices.class
    })
public final class AcmeDesk {

  /** Tells a login that no longer works from a request that failed. */
  @OnError
  public Throwable onError(Throwable error) {
    if (error instanceof HttpStatusException refused && refused.status() == 401) {
      return new ConnectionException(
          "login", "Acme Desk does not accept this login. Connect again.", error);
    }
    return error;
  }
}
