package dev.spectral.testing;

import dev.spectral.ActionContext;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.Secret;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.util.ArrayList;
import java.util.List;

/** Triggers in front of a list of letters. */
@Component(
    key = "mailbox",
    label = "Mailbox",
    description = "Letters.",
    connections = Mailbox.Key.class)
public final class Mailbox {

  final List<String> letters = new ArrayList<>();

  @Connection(label = "Key", description = "Opens the box.")
  public record Key(@Input(label = "Key") Secret key) {}

  public record Cursor(int seen) {}

  public record Letter(String text, String room) {}

  public record Room(@Input(label = "Room") String room) {}

  @WebhookTrigger(label = "Letter", description = "A letter was put in.", batchSize = 2)
  public TriggerResult<Letter> letter(TriggerPayload payload, Room room) {
    Letter letter = new Letter(payload.header("X-Text").orElseThrow(), room.room());
    return TriggerResult.of(letter).response(HttpReply.status(202));
  }

  @OnInstanceDeploy("letter")
  public void hang(ActionContext context, Room room) {
    context.crossFlowState().put("room", room.room());
  }

  @OnInstanceDelete("letter")
  public void remove(ActionContext context) {
    context.logger().info("Removed from {}", context.crossFlowState().remove("room"));
  }

  @OnDeploy("letter")
  public TriggerBatch<String> existing(@Input(label = "Most") int most) {
    return TriggerBatch.of(letters.subList(0, most));
  }

  @PollingTrigger(label = "New", description = "Looks for new letters.")
  public TriggerResult<List<String>> look(Polling polling, Key key) {
    if (!key.key().reveal().equals("fits")) {
      throw new IllegalArgumentException("The key " + key.key().reveal() + " does not fit.");
    }
    int seen = polling.state(Cursor.class).map(Cursor::seen).orElse(0);
    polling.setState(new Cursor(letters.size()));
    return seen == letters.size()
        ? TriggerResult.noChanges()
        : TriggerResult.of(List.copyOf(letters.subList(seen, letters.size())));
  }

  @PollingTrigger(label = "All", description = "Takes all letters.", batchSize = 2)
  public TriggerBatch<String> all(TriggerPayload payload) {
    int from = payload.paginationState() == null ? 0 : payload.paginationState().intValue();
    int to = Math.min(letters.size(), from + 2);
    return TriggerBatch.of(letters.subList(from, to)).next(to < letters.size() ? to : null);
  }
}
