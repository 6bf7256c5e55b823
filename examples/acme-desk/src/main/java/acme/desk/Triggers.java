package acme.desk;

import dev.spectral.ActionContext;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.Secret;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What starts a flow. */
public final class Triggers {

  private static final String SUBSCRIPTION = "acme-desk-webhook";

  /** What Acme Desk posts when something happens to a ticket. */
  public record TicketEvent(String kind, Ticket ticket) {}

  /** What a requester thinks of an answer. */
  public record Rating(String ticketId, int stars, Optional<String> words) {}

  /** How far a poll has read. */
  public record Seen(Instant until) {}

  private record Subscription(String id) {}

  private record Export(List<Ticket> tickets, @Nullable String next) {}

  @WebhookTrigger(
      label = "Ticket Event",
      description = "Fires when something happens to a ticket",
      branches = {"Challenge", "Event"})
  public TriggerResult<TicketEvent> ticketEvent(
      TriggerPayload payload,
      Login login,
      @Input(label = "Events", comments = "What to be told of.") List<String> events,
      @Input(label = "Signing secret") Secret signingSecret) {
    Signature.of(signingSecret).check(payload);
    String challenge = payload.queryParameters().get("challenge");
    if (challenge != null) {
      return TriggerResult.<TicketEvent>of(null)
          .branch("Challenge")
          .response(HttpReply.text(challenge));
    }
    return TriggerResult.of(payload.body(TicketEvent.class)).branch("Event");
  }

  /** Subscribes, unless an earlier deployment of this flow already did. */
  @OnWebhookCreate("ticketEvent")
  public void subscribe(
      ActionContext context,
      Login login,
      @Input(label = "Events", comments = "What to be told of.") List<String> events) {
    String url = context.webhookUrls().get(context.flow().name());
    unsubscribe(context, login);
    var wanted = Map.of("url", url, "events", events);
    Subscription made = Desk.of(login).post("/webhooks", wanted).as(Subscription.class);
    context.crossFlowState().put(key(context), made.id());
  }

  @OnWebhookDelete("ticketEvent")
  public void unsubscribe(ActionContext context, Login login) {
    Object id = context.crossFlowState().remove(key(context));
    if (id != null) {
      Desk.of(login).delete("/webhooks/{id}", id);
    }
  }

  @WebhookTrigger(label = "Answer Rated", description = "Fires when a requester rates an answer")
  public Rating answerRated(TriggerPayload payload) {
    return payload.body(Rating.class);
  }

  @PollingTrigger(label = "New Tickets", description = "Looks for tickets made since the last look")
  public TriggerResult<List<Ticket>> newTickets(
      ActionContext context,
      Polling polling,
      Login login,
      @Input(label = "Group", dataSource = "groups") Optional<String> groupId) {
    Instant since = polling.state(Seen.class).map(Seen::until).orElse(context.startedAt());
    var list =
        Desk.get(login, "/tickets")
            .query("createdAfter", since)
            .query("group", groupId.orElse(null));
    List<Ticket> found = Desk.list(list, Ticket.class, 1000);
    Instant until = found.stream().map(Ticket::createdAt).max(Instant::compareTo).orElse(since);
    polling.setState(new Seen(until));
    return found.isEmpty() ? TriggerResult.noChanges() : TriggerResult.of(found);
  }

  @PollingTrigger(
      label = "Changed Tickets",
      description = "Hands changed tickets on in batches",
      batchSize = 50)
  public TriggerBatch<Ticket> changedTickets(
      ActionContext context, Polling polling, TriggerPayload payload, Login login) {
    Instant since = polling.state(Seen.class).map(Seen::until).orElse(context.startedAt());
    Export page = export(login, since, payload);
    if (page.next() == null) {
      polling.setState(new Seen(context.startedAt()));
    }
    return page.tickets().isEmpty()
        ? TriggerBatch.noChanges()
        : TriggerBatch.of(page.tickets()).next(page.next());
  }

  /** Hands on what is there when an instance is deployed. */
  @OnDeploy("changedTickets")
  public TriggerBatch<Ticket> existingTickets(
      TriggerPayload payload,
      Login login,
      @Input(label = "Since", defaultValue = "2000-01-01T00:00:00Z") Instant since) {
    Export page = export(login, since, payload);
    return TriggerBatch.of(page.tickets()).next(page.next());
  }

  private static Export export(Login login, Instant since, TriggerPayload payload) {
    return Desk.get(login, "/export/tickets")
        .query("since", since)
        .query(
            "after", payload.paginationState() == null ? null : payload.paginationState().asText())
        .send()
        .as(Export.class);
  }

  private static String key(ActionContext context) {
    return SUBSCRIPTION + "-" + context.flow().stableId();
  }
}
