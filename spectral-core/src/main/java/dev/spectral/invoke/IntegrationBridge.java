package dev.spectral.invoke;

import dev.spectral.ComponentCalls;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a host's calls of an integration. */
final class IntegrationBridge {

  private final FlowInvoker invoker;

  IntegrationBridge(FlowInvoker invoker) {
    this.invoker = invoker;
  }

  /** Tells whether a request is one for an integration. */
  static boolean takes(Map<String, Object> request) {
    Object operation = request.get("operation");
    return "flow".equals(operation)
        || "flowTrigger".equals(operation)
        || "configurationInit".equals(operation)
        || ("dataSource".equals(operation) && request.containsKey("configVar"));
  }

  static IntegrationBridge of(Class<?> integration) throws InvalidComponentException {
    return new IntegrationBridge(FlowInvoker.of(integration));
  }

  Map<String, Object> call(Map<String, Object> request) {
    CallContext context = BridgeRequests.context(request);
    CallState state = CallState.of(context);
    return BridgeAnswers.of(run(request, context), state);
  }

  private Outcome run(Map<String, Object> request, CallContext context) {
    Consumer<LogEntry> log = BridgeRequests.log(request.get("log"));
    ComponentCalls components = HostComponents.of(request);
    String flow = HostValues.text(request, "flow");
    Map<String, Object> payload = HostValues.map(request, "payload");
    return switch (HostValues.text(request, "operation")) {
      case "flow" ->
          invoker.flow(new ExecutionCall(flow, Json.tree(payload), context, components, log));
      case "flowTrigger" ->
          invoker.trigger(
              new FlowTriggerCall(
                  flow,
                  BridgeRequests.function(
                      HostValues.text(request, "function", TriggerFunction.PERFORM.wire())),
                  BridgePayloads.payload(payload, context),
                  inputs(request),
                  context,
                  components,
                  log));
      case "configurationInit" ->
          invoker.configurationInit(new ConfigCall("", context, components, log));
      default ->
          invoker.dataSource(
              new ConfigCall(HostValues.text(request, "configVar"), context, components, log));
    };
  }

  private static Map<String, @Nullable Object> inputs(Map<String, Object> request) {
    return new LinkedHashMap<>(HostValues.map(request, "inputs"));
  }
}
