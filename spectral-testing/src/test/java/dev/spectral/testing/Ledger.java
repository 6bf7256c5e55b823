package dev.spectral.testing;

import dev.spectral.ActionContext;
import dev.spectral.ConnectionValue;
import dev.spectral.Polling;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.http.HttpClient;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Changes its state and then fails, where it is told to. */
@Component(key = "ledger", label = "Ledger", description = "Entries.")
public final class Ledger {

  boolean fails;

  public record Page(int number) {}

  @PollingTrigger(label = "Entries", description = "Reads the next page.")
  public TriggerResult<List<Integer>> entries(ActionContext context, Polling polling) {
    int page = polling.state(Page.class).map(Page::number).orElse(1);
    polling.setState(new Page(page + 1));
    entriesOf(context).add(page);
    failWhereTold();
    return TriggerResult.of(List.of(page));
  }

  @Action(label = "Close", description = "Closes the ledger.")
  public void close(ActionContext context) {
    context.integrationState().put("closed", true);
    entriesOf(context).clear();
    failWhereTold();
  }

  @Action(label = "Stamp", description = "Stores the time.")
  public void stamp(ActionContext context) {
    context.integrationState().put("at", Instant.EPOCH);
  }

  @Action(label = "Employ", description = "Stores what cannot be stored.")
  public void employ(ActionContext context) {
    context.integrationState().put("clerk", new Thread());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> entriesOf(ActionContext context) {
    return (List<Object>) context.crossFlowState().get("entries");
  }

  private void failWhereTold() {
    if (fails) {
      throw new IllegalStateException("The ink has run out.");
    }
  }

  @Action(label = "Copy", description = "Copies the ledger of any system.")
  public String copy(ConnectionValue login, @Input(label = "System") URI system) {
    return HttpClient.builder().baseUrl(system).authorize(login).build().get("/").text();
  }
}
