package dev.spectral.invoke;

import dev.spectral.TriggerPayload;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ComponentCall;
import dev.spectral.integration.ComponentCalls;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.json.PayloadJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a host's calls of an integration.
 *
 * <p>Requests are {@code {"operation": "flow", "flow": stable key, "payload": {…}}}, {@code
 * {"operation": "flowTrigger", "flow": stable key, "function": "perform", "payload": {…}}} and
 * {@code {"operation": "dataSource", "configVar": name}}, each with {@code context} and {@code
 * log}. The four states in {@code context} are maps that are changed in place. {@code components}
 * is a function that calls existing components: it takes {@code component}, {@code isPublic},
 * {@code signature}, {@code action} and {@code inputs}, and gives the action's data.
 */
final class IntegrationBridge {

  private final FlowInvoker invoker;

  IntegrationBridge(FlowInvoker invoker) {
    this.invoker = invoker;
  }

  /** Tells whether an operation is one of an integration. */
  static boolean takes(@Nullable Object operation) {
    return "flow".equals(operation)
        || "flowTrigger".equals(operation)
        || "dataSource".equals(operation);
  }

  static IntegrationBridge of(Class<?> integration) throws InvalidComponentException {
    return new IntegrationBridge(FlowInvoker.of(integration));
  }

  Map<String, Object> call(Map<String, Object> request) {
    Map<String, Object> given = BridgeRequests.map(request.get("context"));
    CallContext context = BridgeRequests.flowContext(given);
    var log = BridgeRequests.log(request.get("log"));
    ComponentCalls components = components(request.get("components"));
    String flow = String.valueOf(request.get("flow"));
    Map<String, Object> payload = BridgeRequests.map(request.get("payload"));
    Outcome outcome =
        switch (String.valueOf(request.get("operation"))) {
          case "flow" ->
              invoker.flow(new FlowCall(flow, Json.tree(payload), context, components, log));
          case "flowTrigger" -> {
            TriggerPayload started = PayloadJson.read(Json.tree(payload));
            yield invoker.trigger(
                new FlowTriggerCall(
                    flow, function(request.get("function")), started, context, components, log));
          }
          default ->
              invoker.dataSource(
                  new ConfigCall(
                      String.valueOf(request.get("configVar")), context, components, log));
        };
    return BridgeAnswers.of(outcome);
  }

  private static TriggerFunction function(@Nullable Object wire) {
    return Stream.of(TriggerFunction.values())
        .filter(one -> one.wire().equals(wire))
        .findFirst()
        .orElse(TriggerFunction.PERFORM);
  }

  @SuppressWarnings("unchecked")
  private static ComponentCalls components(@Nullable Object function) {
    if (!(function instanceof Function<?, ?>)) {
      return call -> {
        throw new IllegalStateException(
            "The component \"" + call.component() + "\" cannot be called here.");
      };
    }
    Function<Map<String, Object>, Object> host = (Function<Map<String, Object>, Object>) function;
    return call -> Json.tree(host.apply(request(call)));
  }

  private static Map<String, Object> request(ComponentCall call) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("component", call.component());
    request.put("isPublic", call.isPublic());
    request.put("signature", call.signature());
    request.put("action", call.action());
    request.put("inputs", call.inputs());
    return request;
  }
}
