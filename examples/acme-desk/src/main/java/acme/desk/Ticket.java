package acme.desk;

import dev.spectral.annotations.ModelChoice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ticket as Acme Desk answers it. */
public record Ticket(
    String id,
    String subject,
    Status status,
    Priority priority,
    String requesterId,
    Optional<String> assigneeId,
    Optional<String> groupId,
    List<String> tags,
    Map<String, String> customFields,
    Instant createdAt,
    Instant updatedAt) {

  /** Where a ticket stands. */
  public enum Status {
    NEW,
    OPEN,
    @ModelChoice(label = "Waiting for the customer")
    PENDING,
    SOLVED,
    CLOSED
  }

  /** How soon somebody should look at it. */
  public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
  }

  static Ticket example() {
    return new Ticket(
        "1042",
        "The printer is on fire",
        Status.OPEN,
        Priority.URGENT,
        "u-7",
        Optional.of("u-1"),
        Optional.of("g-2"),
        List.of("hardware"),
        Map.of("floor", "3"),
        Instant.parse("2025-03-01T09:30:00Z"),
        Instant.parse("2025-03-01T09:45:00Z"));
  }
}
