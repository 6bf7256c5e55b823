package acme.desk;

import acme.desk.TicketInputs.Changes;
import acme.desk.TicketInputs.Filter;
import acme.desk.TicketInputs.NewTicket;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.PerformSafety;
import dev.spectral.http.HttpStatusException;
import dev.spectral.http.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tickets: made, found, changed, merged. */
public final class Tickets {

  /** Something that happened to a ticket. */
  public record Event(String id, String kind, String actorId, Instant at) {}

  /** What a search for one ticket comes to. */
  public sealed interface Lookup {

    /** The ticket is there. */
    @Branch("Found")
    record Found(Ticket ticket) implements Lookup {}

    /** There is no such ticket. */
    @Branch("Missing")
    record Missing() implements Lookup {}
  }

  @Action(label = "List Tickets", description = "List tickets, the newest first")
  public List<Ticket> listTickets(Login login, Filter filter) {
    var list =
        Desk.get(login, "/tickets")
            .query("status", filter.status().orElse(null))
            .query("group", filter.groupId().orElse(null))
            .query("requester", filter.requesterId().orElse(null));
    return Desk.list(list, Ticket.class, filter.limit());
  }

  @Action(label = "Search Tickets", description = "Find tickets by words in them")
  public List<Ticket> searchTickets(
      Login login,
      @Input(label = "Words", example = "printer fire") String words,
      @Input(label = "At most", defaultValue = "25") int limit) {
    return Desk.list(Desk.get(login, "/search").query("q", words), Ticket.class, limit);
  }

  @Action(label = "Get Ticket", description = "Get a ticket by its ID")
  public Ticket getTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    return Desk.of(login).get("/tickets/{id}", ticketId).as(Ticket.class);
  }

  @Action(label = "Look Up Ticket", description = "Get a ticket, or take the branch Missing")
  public Lookup lookUpTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    try {
      return new Lookup.Found(getTicket(login, ticketId));
    } catch (HttpStatusException e) {
      if (e.status() == 404) {
        return new Lookup.Missing();
      }
      throw e;
    }
  }

  @Action(label = "Create Ticket", description = "Create a ticket for somebody known or new")
  public Ticket createTicket(Login login, NewTicket ticket) {
    return Desk.of(login).post("/tickets", ticket).as(Ticket.class);
  }

  @Action(label = "Create Tickets", description = "Create up to 100 tickets with one request")
  public List<Ticket> createTickets(
      Login login, @Input(label = "Tickets") List<NewTicket> tickets) {
    return Desk.of(login).post("/tickets/batch", tickets).asList(Ticket.class);
  }

  @Action(label = "Update Ticket", description = "Change what is given of a ticket")
  public Ticket updateTicket(
      Login login, @Input(label = "Ticket ID") String ticketId, Changes changes) {
    return Desk.of(login).patch("/tickets/{id}", changes, ticketId).as(Ticket.class);
  }

  @Action(label = "Assign Ticket", description = "Give a ticket to an agent")
  public Ticket assignTicket(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Agent", dataSource = "agents") String agentId) {
    return change(login, ticketId, Map.of("assigneeId", agentId));
  }

  @Action(label = "Solve Ticket", description = "Mark a ticket as solved")
  public Ticket solveTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    return change(login, ticketId, Map.of("status", Ticket.Status.SOLVED));
  }

  @Action(label = "Reopen Ticket", description = "Open a ticket that was solved")
  public Ticket reopenTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    return change(login, ticketId, Map.of("status", Ticket.Status.OPEN));
  }

  @Action(label = "Merge Tickets", description = "Close tickets as duplicates of another")
  public Ticket mergeTickets(
      Login login,
      @Input(label = "Into ticket") String ticketId,
      @Input(label = "Duplicates") List<String> duplicates) {
    return Desk.of(login)
        .post("/tickets/{id}/merge", Map.of("tickets", duplicates), ticketId)
        .as(Ticket.class);
  }

  @Action(
      label = "Delete Ticket",
      description = "Delete a ticket; it can be restored for 30 days",
      performSafety = PerformSafety.NOT_ALLOWED)
  public void deleteTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    Desk.of(login).delete("/tickets/{id}", ticketId);
  }

  @Action(label = "Restore Ticket", description = "Bring a deleted ticket back")
  public Ticket restoreTicket(Login login, @Input(label = "Ticket ID") String ticketId) {
    return Desk.of(login).post("/tickets/{id}/restore", null, ticketId).as(Ticket.class);
  }

  @Action(label = "List Events", description = "List what happened to a ticket, the first first")
  public List<Event> listEvents(Login login, @Input(label = "Ticket ID") String ticketId) {
    return Desk.get(login, "/tickets/{id}/events", ticketId)
        .pages(Paging.byNumber("page", page -> !page.json().isEmpty()))
        .stream()
        .flatMap(page -> page.asList(Event.class).stream())
        .toList();
  }

  private static Ticket change(Login login, String ticketId, Map<String, ?> changes) {
    return Desk.of(login).patch("/tickets/{id}", changes, ticketId).as(Ticket.class);
  }

  @ExamplePayload({
    "getTicket",
    "createTicket",
    "updateTicket",
    "assignTicket",
    "solveTicket",
    "reopenTicket",
    "mergeTickets",
    "restoreTicket"
  })
  public Ticket exampleTicket() {
    return Ticket.example();
  }

  @ExamplePayload({"listTickets", "searchTickets", "createTickets"})
  public List<Ticket> exampleTickets() {
    return List.of(Ticket.example());
  }
}
