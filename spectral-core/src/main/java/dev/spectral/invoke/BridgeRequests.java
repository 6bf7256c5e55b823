package dev.spectral.invoke;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.TriggerDefinition;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.definition.WireType;
import dev.spectral.internal.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a host sends. */
final class BridgeRequests {

  private static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

  private BridgeRequests() {}

  static CallContext context(Map<String, Object> request) {
    return BridgeContexts.context(HostValues.map(request, "context"));
  }

  static ConnectionCheck check(Map<String, Object> request) {
    Long millis = HostValues.number(request, "limitMillis");
    return new ConnectionCheck(
        HostValues.map(request, "connection"),
        context(request),
        log(request.get("log")),
        millis == null ? USUAL_LIMIT : Duration.ofMillis(millis));
  }

  static ActionCall action(
      ComponentDefinition component, Map<String, Object> request, CallContext context) {
    String key = String.valueOf(request.get("action"));
    List<InputDefinition> inputs =
        component.action(key).map(ActionDefinition::inputs).orElse(List.of());
    return new ActionCall(key, inputs(request, inputs), context, log(request.get("log")));
  }

  static ActionCall dataSource(
      ComponentDefinition component, Map<String, Object> request, CallContext context) {
    String key = String.valueOf(request.get("dataSource"));
    List<InputDefinition> inputs =
        component.dataSources().stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .map(DataSourceDefinition::inputs)
            .orElse(List.of());
    return new ActionCall(key, inputs(request, inputs), context, log(request.get("log")));
  }

  /**
   * Reads a call of a trigger.
   *
   * @throws IllegalArgumentException when the payload, or what the trigger is to do, is not clear
   */
  static TriggerCall trigger(
      ComponentDefinition component, Map<String, Object> request, CallContext context) {
    String key = String.valueOf(request.get("trigger"));
    List<InputDefinition> inputs = new ArrayList<>();
    component.trigger(key).map(TriggerDefinition::inputs).ifPresent(inputs::addAll);
    component.trigger(key).map(TriggerDefinition::onDeployInputs).ifPresent(inputs::addAll);
    return new TriggerCall(
        key,
        function(HostValues.text(request, "function", TriggerFunction.PERFORM.wire())),
        BridgePayloads.payload(HostValues.map(request, "payload"), context),
        inputs(request, inputs),
        context,
        log(request.get("log")));
  }

  private static TriggerFunction function(String name) {
    return Stream.of(TriggerFunction.values())
        .filter(one -> one.wire().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + name
                        + "\" is no function of a trigger. Use one of "
                        + Stream.of(TriggerFunction.values()).map(TriggerFunction::wire).toList()
                        + "."));
  }

  private static Map<String, Object> inputs(
      Map<String, Object> request, List<InputDefinition> declared) {
    Map<String, Object> inputs = new HashMap<>(HostValues.map(request, "inputs"));
    Object connection = request.get("connection");
    if (connection != null) {
      declared.stream()
          .filter(one -> one.type() == WireType.CONNECTION)
          .findFirst()
          .ifPresent(one -> inputs.put(one.key(), connection));
    }
    return inputs;
  }

  @SuppressWarnings("unchecked")
  static Consumer<LogEntry> log(@Nullable Object consumer) {
    if (!(consumer instanceof Consumer<?>)) {
      return entry -> {};
    }
    Consumer<Map<String, Object>> host = (Consumer<Map<String, Object>>) consumer;
    return entry -> host.accept(line(entry));
  }

  private static Map<String, Object> line(LogEntry entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("level", entry.level().name());
    line.put("message", entry.message());
    line.put("timestamp", entry.timestamp().toString());
    if (entry.kind() != LogEntry.Kind.LINE) {
      line.put("kind", entry.kind().name());
    }
    if (entry.section() != null) {
      line.put("section", entry.section());
    }
    if (entry.data() != null) {
      line.put("data", Json.map(entry.data()));
    }
    return line;
  }
}
