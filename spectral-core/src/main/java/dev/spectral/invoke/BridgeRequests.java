package dev.spectral.invoke;

import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a host sends. */
final class BridgeRequests {

  private static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

  private BridgeRequests() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  static CallContext context(Map<String, Object> values) {
    return withPlaces(values)
        .executionId(text(values, "executionId"))
        .stepId(text(values, "stepId"))
        .configVars(map(values.get("configVars")))
        .globalDebug(Boolean.TRUE.equals(values.get("globalDebug")))
        .build();
  }

  /** Reads the context of a flow, whose states are the host's own maps. */
  static CallContext flowContext(Map<String, Object> values) {
    return context(values).toBuilder()
        .instanceState(state(values.get("instanceState")))
        .crossFlowState(state(values.get("crossFlowState")))
        .executionState(state(values.get("executionState")))
        .integrationState(state(values.get("integrationState")))
        .build();
  }

  private static Map<String, Object> state(@Nullable Object given) {
    return given instanceof Map<?, ?> ? map(given) : new LinkedHashMap<>();
  }

  static ConnectionCheck check(Map<String, Object> request) {
    Object millis = request.get("limitMillis");
    return new ConnectionCheck(
        map(request.get("connection")),
        context(map(request.get("context"))),
        log(request.get("log")),
        millis instanceof Number limit ? Duration.ofMillis(limit.longValue()) : USUAL_LIMIT);
  }

  private static CallContextBuilder withPlaces(Map<String, Object> values) {
    Map<String, Object> customer = map(values.get("customer"));
    Map<String, Object> instance = map(values.get("instance"));
    Map<String, Object> integration = map(values.get("integration"));
    Map<String, Object> flow = map(values.get("flow"));
    return CallContext.builder()
        .customer(new Customer(text(customer, "id"), null, text(customer, "name")))
        .instance(new Instance(text(instance, "id"), text(instance, "name")))
        .integration(new Integration(text(integration, "id"), text(integration, "name"), "", null))
        .flow(new Flow(text(flow, "id"), text(flow, "name"), text(flow, "stableId")));
  }

  private static String text(Map<String, Object> values, String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  @SuppressWarnings("unchecked")
  static Consumer<LogEntry> log(@Nullable Object consumer) {
    if (!(consumer instanceof Consumer<?>)) {
      return entry -> {};
    }
    Consumer<Map<String, Object>> host = (Consumer<Map<String, Object>>) consumer;
    return entry -> {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("level", entry.level().name());
      line.put("message", entry.message());
      line.put("timestamp", entry.timestamp().toString());
      host.accept(line);
    };
  }
}
