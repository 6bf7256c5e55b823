package dev.spectral.behaviour;

import dev.spectral.Polling;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.util.List;
import java.util.Map;

/** Triggers as the recorded cases have them. */
@Component(key = "recorder", label = "Recorder", description = "Recorded cases.")
public final class Recorder {

  int hookCalls;

  @WebhookTrigger(label = "T", description = "d")
  public Map<String, Object> trigger(TriggerPayload payload, @Input(label = "N") String n) {
    return Map.of("before", String.valueOf(payload.body().data()), "n", n + "!");
  }

  @PollingTrigger(label = "T", description = "d")
  public TriggerResult<String> unchanged() {
    return TriggerResult.noChanges();
  }

  @PollingTrigger(label = "T", description = "d", branches = "x")
  public TriggerResult<String> changed() {
    return TriggerResult.of("new").branch("x");
  }

  @PollingTrigger(label = "T", description = "d")
  public void nothing() {}

  @PollingTrigger(label = "T", description = "d")
  public Map<String, Object> state(Polling polling) {
    return polling.state();
  }

  @Action(label = "A", description = "d")
  public String action(@Input(label = "N") String n) {
    if (n.equals("boom")) {
      throw new IllegalStateException("boom");
    }
    return n + "!";
  }

  @PollingTrigger(label = "T", description = "d", pollAction = "action")
  public String invoking(Polling polling, @Input(label = "T") String t) throws Exception {
    return t + "? " + polling.invokeAction(String.class, Map.of());
  }

  @PollingTrigger(label = "T", description = "d")
  public String actionless(Polling polling) throws Exception {
    return String.valueOf(polling.invokeAction(String.class, Map.of()));
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Integer> items() {
    return TriggerBatch.of(List.of(1, 2));
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Integer> empty() {
    return TriggerBatch.noChanges();
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Integer> emptyPage() {
    return TriggerBatch.of(List.of());
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Integer> branching() {
    return TriggerBatch.<Integer>of(List.of()).branch("");
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Map<String, Integer>> paged() {
    return TriggerBatch.of(List.of(Map.of("i", 1))).next(Map.of("c", 1));
  }

  @WebhookTrigger(label = "T", description = "d", batchSize = 2)
  public TriggerBatch<Map<String, String>> deploying(@Input(label = "A") String a) {
    return TriggerBatch.of(List.of(Map.of("a", a + "a")));
  }

  @OnDeploy("deploying")
  public TriggerBatch<Map<String, String>> existing(
      @Input(label = "A") String a, @Input(label = "B") String b) {
    return TriggerBatch.of(List.of(Map.of("a", a + "a", "b", b + "b")));
  }

  @OnError
  public Throwable hook(Throwable error) {
    hookCalls++;
    return new IllegalStateException("h(" + error.getMessage() + ")", error);
  }
}
