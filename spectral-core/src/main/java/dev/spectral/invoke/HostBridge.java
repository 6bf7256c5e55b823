package dev.spectral.invoke;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InvalidComponentException;
import dev.spectral.definition.WireType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door through which a host calls a component that lives in a class loader of its own. Only JDK
 * types pass: maps, lists, texts, numbers, booleans, bytes.
 *
 * <p>A host loads this class by name in the component's class loader, together with the SDK and the
 * libraries that the component brings, and sees it as a {@link Function}. So what a component uses
 * inside, and in which version, is of no concern to the host or to other components. Thread-safe.
 *
 * <p>Requests are {@code {"operation": "describe"}} and {@code {"operation": "invoke", "action": …,
 * "inputs": {…}, "connection": {…}, "context": {…}, "log": consumer}} for a component, and {@code
 * flow}, {@code flowTrigger} and {@code dataSource} for an integration, whose flows are named by
 * their stable keys. Every answer has {@code ok}.
 */
public final class HostBridge implements Function<Map<String, Object>, Map<String, Object>> {

  private final String className;
  private @Nullable ComponentInvoker invoker;
  private @Nullable IntegrationBridge integration;

  /**
   * Open the door to a component.
   *
   * @param componentClassName the full name of the component's class, never null
   */
  public HostBridge(String componentClassName) {
    this.className = componentClassName;
  }

  @Override
  public Map<String, Object> apply(Map<String, Object> request) {
    Object operation = request.get("operation");
    if ("describe".equals(operation)) {
      return Describe.describe(className, getClass().getClassLoader(), request);
    }
    if ("invoke".equals(operation)) {
      return invoke(request);
    }
    if ("testConnection".equals(operation)) {
      return testConnection(request);
    }
    if (IntegrationBridge.takes(operation)) {
      return flow(request);
    }
    return BridgeAnswers.error(
        "UNKNOWN_OPERATION",
        "",
        "\""
            + operation
            + "\" is none of describe, invoke, testConnection, flow, flowTrigger and dataSource.");
  }

  private Map<String, Object> flow(Map<String, Object> request) {
    try {
      return integration().call(request);
    } catch (InvalidComponentException | ReflectiveOperationException | LinkageError e) {
      return BridgeAnswers.error(
          "INVALID_INTEGRATION", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
  }

  private synchronized IntegrationBridge integration() throws ClassNotFoundException {
    IntegrationBridge current = integration;
    if (current == null) {
      current = IntegrationBridge.of(Class.forName(className, true, getClass().getClassLoader()));
      integration = current;
    }
    return current;
  }

  private Map<String, Object> testConnection(Map<String, Object> request) {
    try {
      ConnectionStatus status = invoker().testConnection(BridgeRequests.check(request));
      Map<String, Object> answer = new HashMap<>();
      answer.put("ok", true);
      answer.put("state", status.state().name());
      answer.put("message", status.message());
      return answer;
    } catch (UnknownOperationException e) {
      return BridgeAnswers.error(
          "UNKNOWN_CONNECTION", e.getClass().getName(), String.valueOf(e.getMessage()));
    } catch (InvalidComponentException | ReflectiveOperationException | LinkageError e) {
      return BridgeAnswers.error(
          "INVALID_COMPONENT", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Object> invoke(Map<String, Object> request) {
    try {
      return BridgeAnswers.of(invoker().action(call(invoker().definition(), request)));
    } catch (InvalidComponentException | ReflectiveOperationException | LinkageError e) {
      return BridgeAnswers.error(
          "INVALID_COMPONENT", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
  }

  private static ActionCall call(ComponentDefinition component, Map<String, Object> request) {
    String action = String.valueOf(request.get("action"));
    Map<String, Object> inputs = new HashMap<>(BridgeRequests.map(request.get("inputs")));
    Object connection = request.get("connection");
    if (connection != null) {
      connectionInput(component, action).ifPresent(key -> inputs.put(key, connection));
    }
    CallContext context = BridgeRequests.context(BridgeRequests.map(request.get("context")));
    return new ActionCall(action, inputs, context, BridgeRequests.log(request.get("log")));
  }

  private static Optional<String> connectionInput(ComponentDefinition component, String action) {
    return component
        .action(action)
        .map(ActionDefinition::inputs)
        .flatMap(
            inputs -> inputs.stream().filter(one -> one.type() == WireType.CONNECTION).findFirst())
        .map(input -> input.key());
  }

  private synchronized ComponentInvoker invoker() throws ClassNotFoundException {
    ComponentInvoker current = invoker;
    if (current == null) {
      current = ComponentInvoker.of(Class.forName(className, true, getClass().getClassLoader()));
      invoker = current;
    }
    return current;
  }
}
