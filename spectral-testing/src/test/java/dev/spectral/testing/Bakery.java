package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCalls;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.TriggerBatch;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ComponentReference;
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
import dev.spectral.integration.FlowContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An integration with flows of every kind, for tests of the harness. */
@Integration(name = "Bakery")
public final class Bakery {

  final List<String> oven = new CopyOnWriteArrayList<>();

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

    public String say(String text) {
      return calls.call("chat", "say", Map.of("text", text)).asText();
    }
  }

  public record Order(String what, int pieces) {}

  @Flow(name = "Take Order", stableKey = "take-order")
  public String takeOrder(FlowContext context, Chat chat, @Body Order order) {
    int before = (int) context.instanceState().getOrDefault("pieces", 0);
    context.instanceState().put("pieces", before + order.pieces());
    context.crossFlowState().put("last", order.what());
    context.integrationState().put("ever", order.what());
    context.logger().info("{} of {}", order.pieces(), order.what());
    if (order.pieces() > 100) {
      throw new IllegalArgumentException("Too many");
    }
    return chat.say(order.what() + ", " + (before + order.pieces()) + " in all");
  }

  @FlowTrigger("takeOrder")
  public TriggerResult<Order> orderCame(FlowContext context, TriggerPayload payload) {
    if (payload.header("x-check").isPresent()) {
      throw new IllegalStateException("not signed");
    }
    context.crossFlowState().put("trigger", "saw " + payload.flow().name());
    return TriggerResult.of(payload.body(Order.class)).response(HttpReply.text("taken"));
  }

  @Flow(name = "Look", stableKey = "look", schedule = @Schedule("*/5 * * * *"))
  public int look(@Body List<String> names) {
    oven.addAll(names);
    return names.size();
  }

  @FlowTrigger("look")
  public TriggerResult<List<String>> looked(FlowContext context, Polling polling) {
    int round = (int) polling.state().getOrDefault("round", 0) + 1;
    polling.setState(Map.of("round", round));
    return round % 2 == 0
        ? TriggerResult.noChanges()
        : TriggerResult.of(List.of("round " + round + " at " + context.clock().instant()));
  }

  @Flow(name = "Deliver", stableKey = "deliver")
  public int deliver(@Body List<Order> orders) {
    oven.add("van with " + orders.size());
    return orders.size();
  }

  @FlowTrigger(value = "deliver", batchSize = 2)
  public TriggerBatch<Order> vans(TriggerPayload payload) {
    int page = payload.paginationState() == null ? 1 : payload.paginationState().asInt();
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < (page == 2 ? 0 : 3); i++) {
      orders.add(new Order("bun", i));
    }
    return TriggerBatch.of(orders).next(page < 3 ? page + 1 : null);
  }

  @OnDeploy("deliver")
  public TriggerBatch<Order> stock() {
    return TriggerBatch.of(List.of(new Order("stock", 1)));
  }

  @Flow(name = "Shout", stableKey = "shout", isSynchronous = true)
  public Map<String, Object> shout(FlowContext context, @Body Order order) {
    if (order.pieces() == 0) {
      throw new IllegalArgumentException("Nothing to shout");
    }
    Object last = context.crossFlowState().getOrDefault("last", "nothing");
    return Map.of("text", order.what().toUpperCase(java.util.Locale.ROOT), "last", last);
  }

  @Flow(name = "Ask Around", stableKey = "ask-around")
  public List<Object> askAround(FlowContext context, @Body Order order) {
    context.crossFlowState().put("last", "from the caller");
    FlowReply loud = context.invokeFlow(FlowCall.to("Shout").data(order).header("x-why", "loud"));
    FlowReply later = context.invokeFlow(FlowCall.to("Deliver Later").data(order));
    return List.of(loud.statusCode(), loud.data(), later.data().path("executionId").isTextual());
  }

  @Flow(name = "Deliver Later", stableKey = "deliver-later")
  public void deliverLater(FlowContext context, TriggerPayload payload) {
    oven.add(payload.header("prismatic-invoke-type").orElse("?") + payload.body().data());
  }

  @Flow(name = "Call Nobody", stableKey = "call-nobody")
  public void callNobody(FlowContext context) {
    context.invokeFlow(FlowCall.to("Nobody"));
  }

  @Flow(name = "Heard", stableKey = "heard")
  @Chat.Said
  public String heard(@Body Order order) {
    return order.what();
  }

  @Flow(name = "Echo", stableKey = "echo")
  public Optional<JsonNode> echo(TriggerPayload payload) {
    return Optional.ofNullable(payload.body().data());
  }

  @Flow(name = "Echo After Nothing", stableKey = "echo-after-nothing")
  public Optional<JsonNode> echoAfterNothing(TriggerPayload payload) {
    return Optional.ofNullable(payload.body().data());
  }

  @FlowTrigger("echoAfterNothing")
  public void nothing() {}

  @OnInstanceDeploy("takeOrder")
  public void opened(FlowContext context) {
    context.crossFlowState().put("open", true);
    oven.add("opened");
  }

  @OnInstanceDelete("takeOrder")
  public void closed(FlowContext context) {
    oven.add("closed, open was " + context.crossFlowState().get("open"));
  }

  @OnWebhookCreate("takeOrder")
  public void hooked(FlowContext context) {
    oven.add("hooked " + context.webhookUrls().get("Take Order"));
    context.crossFlowState().put("hook", "1");
  }

  @OnWebhookDelete("takeOrder")
  public void unhooked(FlowContext context) {
    oven.add("unhooked " + context.crossFlowState().get("hook"));
  }
}
