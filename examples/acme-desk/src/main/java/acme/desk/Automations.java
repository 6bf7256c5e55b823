package acme.desk;

import dev.spectral.ActionContext;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Input;
import dev.spectral.http.RawRequest;
import java.util.List;

/** What an account has set up: views, macros, webhooks; and requests that have no action. */
public final class Automations {

  /** A saved search. */
  public record View(String id, String name, int tickets) {}

  /** Changes that agents apply with one click. */
  public record Macro(String id, String name) {}

  /** A subscription to what happens in the account. */
  public record Webhook(String id, String url, List<String> events) {}

  @Action(label = "List Views", description = "List the views of the account")
  public List<View> listViews(Login login) {
    return Desk.list(Desk.get(login, "/views"), View.class, Integer.MAX_VALUE);
  }

  @Action(label = "Run View", description = "List the tickets of a view")
  public List<Ticket> runView(
      Login login,
      @Input(label = "View", dataSource = "views") String viewId,
      @Input(label = "At most", defaultValue = "100") int limit) {
    return Desk.list(Desk.get(login, "/views/{id}/tickets", viewId), Ticket.class, limit);
  }

  @Action(label = "Apply Macro", description = "Apply a macro to a ticket")
  public Ticket applyMacro(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Macro", dataSource = "macros") String macroId) {
    return Desk.of(login)
        .post("/tickets/{id}/macros/{macro}", null, ticketId, macroId)
        .as(Ticket.class);
  }

  @Action(label = "List Webhooks", description = "List the webhooks of the account")
  public List<Webhook> listWebhooks(Login login) {
    return Desk.list(Desk.get(login, "/webhooks"), Webhook.class, Integer.MAX_VALUE);
  }

  @Action(label = "Delete Webhook", description = "Delete a webhook")
  public void deleteWebhook(Login login, @Input(label = "Webhook ID") String webhookId) {
    Desk.of(login).delete("/webhooks/{id}", webhookId);
  }

  @Action(label = "Raw Request", description = "Send any request to Acme Desk")
  public Object rawRequest(ActionContext context, Login login, RawRequest request) {
    return request.send(Desk.of(login), context.logger());
  }
}
