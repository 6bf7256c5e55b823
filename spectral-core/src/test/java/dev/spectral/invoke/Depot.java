package dev.spectral.invoke;

import dev.spectral.ActionContext;
import dev.spectral.FlowReply;
import dev.spectral.HttpReply;
import dev.spectral.LogSection;
import dev.spectral.Polling;
import dev.spectral.Secret;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a host can ask of a component besides actions. */
@Component(key = "depot", label = "Depot", description = "Goods.", connections = Depot.Login.class)
public final class Depot {

  @Connection(label = "Login", description = "A key.")
  public record Login(@Input(label = "Key") Secret key) {}

  public record Line(String article, int count) {}

  public record Delivery(String number, List<Line> lines, Optional<String> note) {}

  @WebhookTrigger(label = "Delivered", description = "Goods came.", branches = "Delivered")
  public TriggerResult<Map<String, Object>> delivered(
      TriggerPayload payload, Login login, @Input(label = "Gate") Optional<String> gate) {
    Delivery delivery = payload.body(Delivery.class);
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("number", delivery.number());
    seen.put("raw", new String(payload.rawBody().bytes(), StandardCharsets.UTF_8));
    seen.put("gate", gate);
    seen.put("key", login.key().reveal().length());
    return TriggerResult.of(seen)
        .branch("Delivered")
        .response(HttpReply.text("thanks").header("X-Seen", delivery.number()));
  }

  @WebhookTrigger(label = "Echo", description = "Passes on.")
  public void echo() {}

  @OnInstanceDeploy("echo")
  public void deployed(ActionContext context) {
    context.crossFlowState().put("deployed", true);
    context.integrationState().put("gone", null);
  }

  @PollingTrigger(label = "Counted", description = "Counts.")
  public TriggerResult<Integer> counted(Polling polling) {
    Object seen = polling.state().getOrDefault("seen", 0);
    polling.setState(Map.of("seen", (Integer) seen + 1));
    return seen.equals(0) ? TriggerResult.noChanges() : TriggerResult.of((Integer) seen);
  }

  @DataSource(label = "Gates", description = "Gates.")
  public List<String> gates(Login login, @Input(label = "Hall") String hall) {
    return List.of(hall + "1", hall + login.key().reveal().length());
  }

  @Action(label = "Tell", description = "Tells all it knows.")
  public Map<String, Object> tell(ActionContext context) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("customer", context.customer());
    all.put("user", Optional.ofNullable(context.user()));
    all.put("integration", context.integration());
    all.put("webhookUrls", context.webhookUrls());
    all.put("webhookApiKeys", context.webhookApiKeys());
    all.put("invokeUrl", context.invokeUrl());
    all.put("startedAt", context.startedAt());
    all.put("simulated", context.isSimulatedTestExecution());
    all.put("frame", context.executionFrame());
    all.put("schemas", context.flowSchemas());
    all.put("batch", context.batch());
    all.put("allowedMemoryMb", Optional.ofNullable(context.debug().results().allowedMemoryMb()));
    return all;
  }

  @Action(label = "Log", description = "Logs.")
  public void log(ActionContext context, Login login) {
    context.logger().metric(Map.of("key", "is " + login.key().reveal(), "count", 3));
    context.logger().metric(Thread.currentThread());
    try (LogSection section = context.logger().section("With " + login.key().reveal())) {
      context.logger().info("inside");
      section.end(Map.of("key", login.key().reveal()));
    }
    context.logger().info("x".repeat(5_000));
  }

  @Action(label = "Change", description = "Changes state.")
  public void change(ActionContext context, @Input(label = "Fails") boolean fails) {
    @SuppressWarnings("unchecked")
    List<Object> list = (List<Object>) context.instanceState().get("list");
    list.add("new");
    if (fails) {
      throw new IllegalStateException("no");
    }
  }

  @Action(label = "Spoil", description = "Keeps what cannot be kept.")
  public void spoil(ActionContext context) {
    context.instanceState().put("thread", new Thread());
  }

  @Action(label = "Call", description = "Calls a flow.")
  public FlowReply call(ActionContext context) {
    return context.invokeFlow("Other", new Line("bolt", 3));
  }

  @Action(label = "Misuse", description = "Sends what cannot be sent.")
  public FlowReply misuse(ActionContext context) {
    return context.invokeFlow("Other", List.of().stream());
  }
}
