package dev.spectral.invoke;

import dev.spectral.definition.InvalidComponentException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
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
 * <p>Requests have an {@code operation}; every answer has {@code ok}, and an {@code error} where
 * that is false.
 *
 * <ul>
 *   <li>{@code describe}; of an integration with {@code environment}, texts by the names of
 *       variables, that of this process unless given. Its answer's {@code printable} has neither
 *       their values nor API keys
 *   <li>{@code invoke} with {@code action}; {@code examplePerform} with {@code action}, to call
 *       what stands in for it while it is tried out; {@code dataSource} with {@code dataSource};
 *       {@code trigger} with {@code trigger}, {@code function} ({@code perform} unless given) and
 *       {@code payload}, whose {@code rawBody.data} is bytes or base64. All take {@code inputs},
 *       {@code connection}, {@code context} and {@code log}, a consumer of lines, and answer a
 *       {@code result}, and {@code state} when levels of it have changed, each whole.
 *   <li>of an integration {@code flow} with {@code flow}, a stable key, and {@code payload}, what
 *       its trigger gave; {@code flowTrigger} with {@code flow}, {@code function} and {@code
 *       payload}, and {@code inputs} where the trigger is a component's; {@code dataSource} with
 *       {@code configVar}, the name of one; {@code configurationInit}. All take {@code context},
 *       {@code log}, and {@code components}, a {@link Function} from {@code component}, {@code
 *       isPublic}, {@code signature}, {@code action} and {@code inputs} to the data of an existing
 *       component's action. Flows that a component's trigger starts need {@code componentTriggers},
 *       a {@link Function} that has {@code trigger}, {@code function} and, to fire, {@code payload}
 *       in place of {@code action}, and gives what the trigger answered, or null
 *   <li>{@code testConnection} with {@code connection}, {@code context}, {@code log} and {@code
 *       limitMillis}
 * </ul>
 *
 * <p>A context's members are named as those of the platform. Its {@code invokeFlow} is a {@link
 * Function} from {@code flow}, {@code data}, {@code headers} and {@code source} to {@code
 * statusCode}, {@code headers} and {@code data}; without it, flows are called by their webhooks.
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
    String operation = String.valueOf(request.get("operation"));
    if (operation.equals("describe")) {
      return Describe.describe(className, getClass().getClassLoader(), request);
    }
    if (IntegrationBridge.takes(request)) {
      return flow(request);
    }
    return switch (operation) {
      case "invoke" -> call(request, (to, with) -> to.action(action(to, request, with)));
      case "examplePerform" ->
          call(request, (to, with) -> to.examplePerform(action(to, request, with)));
      case "dataSource" ->
          call(request, (to, with) -> to.dataSource(dataSource(to, request, with)));
      case "trigger" -> call(request, (to, with) -> to.trigger(trigger(to, request, with)));
      case "testConnection" -> testConnection(request);
      default ->
          BridgeAnswers.error(
              "UNKNOWN_OPERATION",
              "",
              "\""
                  + operation
                  + "\" is none of describe, invoke, examplePerform, dataSource, trigger,"
                  + " testConnection, flow, flowTrigger and configurationInit.");
    };
  }

  private static ActionCall action(
      ComponentInvoker to, Map<String, Object> request, CallContext context) {
    return BridgeRequests.action(to.definition(), request, context);
  }

  private static ActionCall dataSource(
      ComponentInvoker to, Map<String, Object> request, CallContext context) {
    return BridgeRequests.dataSource(to.definition(), request, context);
  }

  private static TriggerCall trigger(
      ComponentInvoker to, Map<String, Object> request, CallContext context) {
    return BridgeRequests.trigger(to.definition(), request, context);
  }

  private Map<String, Object> flow(Map<String, Object> request) {
    IntegrationBridge to;
    try {
      to = integration();
    } catch (InvalidComponentException | ReflectiveOperationException | LinkageError e) {
      return BridgeAnswers.error(
          "INVALID_INTEGRATION", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
    try {
      return to.call(request);
    } catch (IllegalArgumentException e) {
      return BridgeAnswers.error(
          "INVALID_REQUEST", e.getClass().getName(), String.valueOf(e.getMessage()));
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

  private Map<String, Object> call(
      Map<String, Object> request, BiFunction<ComponentInvoker, CallContext, Outcome> operation) {
    CallContext context = BridgeRequests.context(request);
    CallState state = CallState.of(context);
    ComponentInvoker to;
    try {
      to = invoker();
    } catch (InvalidComponentException | ReflectiveOperationException | LinkageError e) {
      return BridgeAnswers.error(
          "INVALID_COMPONENT", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
    try {
      return BridgeAnswers.of(operation.apply(to, context), state);
    } catch (IllegalArgumentException e) {
      return BridgeAnswers.error(
          "INVALID_REQUEST", e.getClass().getName(), String.valueOf(e.getMessage()));
    }
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
