package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.Polling;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConfigurationInit;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.Schedule;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.integration.FlowContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An integration with triggers of all kinds and a component, for tests. */
@Integration(name = "Courier")
public final class Courier {

  /** What is generated of a component. */
  @ComponentReference(key = "chat", isPublic = true, signature = "abc")
  public static final class Chat {

    private final ComponentCalls calls;

    public Chat(ComponentCalls calls) {
      this.calls = calls;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @TriggerReference(component = Chat.class, key = "said")
    public @interface Said {}

    public JsonNode say(String text) {
      return calls.call(new ComponentCall("chat", true, "abc", "say", Map.of("text", text)));
    }
  }

  public record Item(String id) {}

  @Flow(name = "Poll", stableKey = "poll", schedule = @Schedule("*/5 * * * *"))
  public String poll(Chat chat, @Body List<Item> items) {
    return chat.say(items.size() + " new, first " + items.get(0).id()).asText();
  }

  @FlowTrigger("poll")
  public TriggerResult<List<Item>> polled(Polling polling) {
    if (!polling.state().isEmpty()) {
      return TriggerResult.noChanges();
    }
    polling.setState(Map.of("seen", 1));
    return TriggerResult.of(List.of(new Item("a"), new Item("b")));
  }

  @Flow(name = "Batch", stableKey = "batch")
  public int batch(FlowContext context, @Body List<Item> items) {
    context.component(Chat.class).say("batch");
    return items.size();
  }

  @FlowTrigger(value = "batch", batchSize = 2)
  public TriggerBatch<Item> batches(TriggerPayload payload) {
    boolean first = payload.paginationState() == null;
    return TriggerBatch.of(List.of(new Item("1"))).next(first ? "more" : null);
  }

  @OnDeploy("batch")
  public TriggerBatch<Item> existing() {
    return TriggerBatch.of(List.of(new Item("0")));
  }

  @OnInstanceDeploy("plain")
  public void deployed(FlowContext context) {
    context.instanceState().put("deployed", true);
  }

  @Flow(name = "Plain", stableKey = "plain")
  public void plain(TriggerPayload payload) {}

  @Flow(name = "Referring", stableKey = "referring")
  @Chat.Said
  public void referring() {}

  @ConfigurationInit
  public Map<String, Object> init(FlowContext context) {
    Map<String, Object> data = new TreeMap<>();
    data.put("configuration", context.configuration());
    data.put("etag", context.configurationEtag().orElse("none"));
    return data;
  }
}
