package dev.spectral.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import dev.spectral.Polling;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Configuration;
import dev.spectral.annotations.ConfigurationInit;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.Schedule;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.integration.FlowContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An integration as the recorded cases have it. */
@Integration(
    name = "Relay",
    configuration =
        @Configuration(type = Relay.Settings.class, eTag = "v1", connections = Relay.Needed.class))
public final class Relay {

  /** Whether a poll finds something new, finds nothing, returns nothing, or asks an action. */
  enum Find {
    NEWS,
    NO_NEWS,
    NOTHING,
    ACTION
  }

  Find find = Find.NEWS;

  public record Settings(int old) {}

  public record Needed(
      @ConfigVar(name = "one", stableKey = "one") @Acme.Login ConnectionHandle one) {}

  /** What is generated of a component. */
  @ComponentReference(key = "acme-key", isPublic = true, signature = "sig")
  public static final class Acme {

    public Acme(ComponentCalls calls) {}

    @Retention(RetentionPolicy.RUNTIME)
    @TriggerReference(component = Acme.class, key = "wh")
    public @interface Wh {}

    @Retention(RetentionPolicy.RUNTIME)
    @dev.spectral.annotations.ConnectionReference(component = Acme.class, key = "login")
    public @interface Login {}
  }

  @Flow(name = "Facts", stableKey = "facts")
  public Map<String, Object> facts(FlowContext context) {
    return Map.of("executionId", context.executionId(), "urls", context.webhookUrls());
  }

  @Flow(name = "Fails", stableKey = "fails")
  public void fails() {
    throw new IllegalStateException("boom");
  }

  @Flow(name = "Referring", stableKey = "referring")
  @Acme.Wh
  public void referring() {}

  @OnInstanceDeploy("referring")
  @SuppressWarnings("unchecked")
  public void deployed(FlowContext context) {
    ((Map<String, Object>) context.crossFlowState().get("n")).put("y", 2);
    context.crossFlowState().put("b", 2);
  }

  @OnInstanceDelete("referring")
  public void deleted() {}

  @OnWebhookDelete("referring")
  public void removed() {}

  @OnWebhookCreate("referring")
  public void created() {}

  @Flow(name = "Polls", stableKey = "polls", schedule = @Schedule("*/5 * * * *"))
  public void polls() {}

  @FlowTrigger("polls")
  public TriggerResult<String> polled(Polling polling) throws Exception {
    if (find == Find.ACTION) {
      polling.invokeAction(JsonNode.class, Map.of());
    }
    return find == Find.NO_NEWS ? TriggerResult.noChanges() : TriggerResult.of(null);
  }

  @Flow(name = "Batch", stableKey = "batch")
  public void batch() {}

  @FlowTrigger(value = "batch", batchSize = 10)
  public TriggerBatch<List<String>> items() {
    return TriggerBatch.noChanges();
  }

  @OnDeploy("batch")
  public TriggerBatch<String> existing(TriggerPayload payload) {
    return TriggerBatch.of(List.of("d")).next(Map.of("p", 1));
  }

  @Flow(name = "Polled batch", stableKey = "polled-batch", schedule = @Schedule("*/5 * * * *"))
  public void polledBatch() {}

  @FlowTrigger(value = "polledBatch", batchSize = 10)
  public TriggerBatch<String> polledItems(Polling polling) {
    return TriggerBatch.noChanges();
  }

  @ConfigurationInit
  public Map<String, Object> init(FlowContext context) {
    Map<String, Object> received = new LinkedHashMap<>();
    received.put("customer", context.customer().id());
    received.put("instance", context.instance().id());
    Map<String, Object> connections = new LinkedHashMap<>();
    context.connections().forEach((name, one) -> connections.put(name, one.reveal()));
    received.put("connections", connections);
    received.put("configuration", context.configuration());
    received.put("configurationEtag", context.configurationEtag().orElse(null));
    received.put("configVars", context.configVars());
    return received;
  }
}
