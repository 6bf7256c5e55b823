package acme.desk;

import dev.spectral.InvalidInputException;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked for to make and change tickets. */
public final class TicketInputs {

  private TicketInputs() {}

  /** Who wants something: somebody the desk knows, or somebody new. */
  public sealed interface Requester permits KnownPerson, NewPerson {}

  /** Somebody the desk knows. */
  @Input(label = "Known person")
  public record KnownPerson(@Input(label = "Person ID") String personId) implements Requester {}

  /** Somebody the desk will know from now on. */
  @Input(label = "New person")
  public record NewPerson(
      @Input(label = "Name") String name,
      @Input(label = "Email", example = "ada@hooli.example") String email)
      implements Requester {

    public NewPerson {
      if (!email.contains("@")) {
        throw new InvalidInputException("email", "has no @", "Give a complete address.");
      }
    }
  }

  /** Where the ticket goes. */
  public record Routing(
      @Input(label = "Group", dataSource = "groups") Optional<String> groupId,
      @Input(label = "Agent", dataSource = "agents") Optional<String> assigneeId) {}

  /** A new ticket. */
  public record NewTicket(
      @Input(label = "Subject") String subject,
      @Input(label = "Text", type = InputType.TEXT) String text,
      @Input(label = "Requester") Requester requester,
      @Input(label = "Priority", defaultValue = "NORMAL") Ticket.Priority priority,
      @Input(label = "Routing") Optional<Routing> routing,
      @Input(label = "Tags", dataSource = "tags") Optional<List<String>> tags,
      @Input(label = "Custom fields", keyLabel = "Field")
          Optional<Map<String, String>> customFields) {}

  /** What changes; all that is not given stays as it is. */
  public record Changes(
      @Input(label = "Subject") Optional<String> subject,
      @Input(label = "Status") Optional<Ticket.Status> status,
      @Input(label = "Priority") Optional<Ticket.Priority> priority,
      @Input(label = "Group", dataSource = "groups") Optional<String> groupId,
      @Input(label = "Agent", dataSource = "agents") Optional<String> assigneeId,
      @Input(label = "Custom fields", keyLabel = "Field")
          Optional<Map<String, String>> customFields) {}

  /** Which tickets. */
  public record Filter(
      @Input(label = "Status") Optional<Ticket.Status> status,
      @Input(label = "Group", dataSource = "groups") Optional<String> groupId,
      @Input(label = "Requester ID") Optional<String> requesterId,
      @Input(label = "At most", comments = "How many tickets to read.", defaultValue = "100")
          int limit) {

    public Filter {
      if (limit < 1) {
        throw new InvalidInputException("limit", "must be at least 1", "Give 1 or more.");
      }
    }
  }
}
