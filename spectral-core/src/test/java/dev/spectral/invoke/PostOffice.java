package dev.spectral.invoke;

import dev.spectral.ActionContext;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.Secret;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Triggers of every kind. */
@Component(
    key = "post-office",
    label = "Post office",
    description = "Letters.",
    connections = PostOffice.Login.class)
public final class PostOffice {

  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

  @Connection(label = "Login", description = "A key.")
  public record Login(@Input(label = "Key") Secret key) {}

  public record Letter(String text, int grams) {}

  public record Cursor(int seen) {}

  public record Street(@Input(label = "Street") String street) {}

  @WebhookTrigger(label = "Passed on", description = "Passes on.")
  public void passedOn() {}

  @WebhookTrigger(label = "Letter", description = "A letter came.")
  public Letter letter(TriggerPayload payload, Street street) {
    return new Letter(payload.header("x-text").orElse("") + " in " + street.street(), 20);
  }

  @OnWebhookCreate("letter")
  public void register(ActionContext context, Street street) {
    context.crossFlowState().put("registered", street.street());
  }

  @OnInstanceDeploy("letter")
  public void deployed(ActionContext context) {
    context.crossFlowState().put("deployed", true);
  }

  @OnDeploy("letter")
  public String existing(Street street, @Input(label = "Since") int since) {
    return street.street() + " since " + since;
  }

  @WebhookTrigger(label = "Whole", description = "Sets all.")
  public TriggerPayload whole(TriggerPayload payload) {
    return payload.toBuilder().pathFragment("set").build();
  }

  @WebhookTrigger(
      label = "Challenge",
      description = "Answers.",
      branches = {"Check", "Letter"})
  public TriggerResult<String> challenge(TriggerPayload payload) {
    HttpReply reply = HttpReply.text(payload.pathFragment()).header("x-seen", "yes");
    return TriggerResult.of("checked").branch("Check").response(reply);
  }

  @WebhookTrigger(
      label = "Sorted",
      description = "Takes the branch that it is told.",
      branches = {"Letter", "Parcel"})
  public TriggerResult<String> sorted(TriggerPayload payload) {
    return TriggerResult.of("sorted").branch(payload.pathFragment());
  }

  @WebhookTrigger(label = "Nothing", description = "Says what only polls may.")
  public TriggerResult<String> nothing() {
    return TriggerResult.noChanges();
  }

  @Action(label = "List", description = "Lists letters.")
  public List<String> list(
      ActionContext context,
      Login login,
      @Input(label = "From") int from,
      @Input(label = "Limit", defaultValue = "2") int limit) {
    context.logger().info("Listing with {}", login.key().reveal());
    if (from > 100) {
      throw new IllegalStateException("Refused: " + login.key().reveal());
    }
    int to = Math.min(LETTERS.size(), from + limit);
    return from >= to ? List.of() : LETTERS.subList(from, to);
  }

  @PollingTrigger(label = "New", description = "New letters.", pollAction = "list")
  public TriggerResult<List<?>> newLetters(Polling polling) throws Exception {
    int seen = polling.state(Cursor.class).map(Cursor::seen).orElse(0);
    List<?> found = polling.invokeAction(List.class, Map.of("from", seen));
    if (found == null || found.isEmpty()) {
      return TriggerResult.noChanges();
    }
    polling.setState(new Cursor(seen + found.size()));
    return TriggerResult.of(found);
  }

  @PollingTrigger(label = "State", description = "Shows its state.")
  public Map<String, Object> state(Polling polling) {
    return polling.state();
  }

  @PollingTrigger(label = "Lonely", description = "Has no action.")
  public Object lonely(Polling polling) throws Exception {
    return Optional.ofNullable(polling.invokeAction(Object.class, Map.of()));
  }

  @PollingTrigger(label = "Sacks", description = "Sacks of letters.", batchSize = 2)
  public TriggerBatch<String> sacks(TriggerPayload payload) {
    int from = payload.paginationState() == null ? 0 : payload.paginationState().intValue();
    if (from >= LETTERS.size()) {
      return TriggerBatch.noChanges();
    }
    int to = Math.min(LETTERS.size(), from + 3);
    return TriggerBatch.of(LETTERS.subList(from, to)).next(to);
  }

  @PollingTrigger(label = "Empty sacks", description = "No letters.", batchSize = 2)
  public TriggerBatch<String> emptySacks() {
    return TriggerBatch.noChanges();
  }

  @OnError
  public Throwable hook(Throwable error) {
    return new IllegalArgumentException("hooked(" + error.getMessage() + ")", error);
  }
}
