package dev.spectral.maven.invoke;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Runs a flow in this process, its trigger first, and prints what it logs and returns. */
public final class FlowRunner {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private final Function<Map<String, Object>, Object> host;
  private final RuntimeComponents components;
  private final Consumer<String> printer;

  /**
   * Prepare to run flows.
   *
   * @param host the SDK with the integration, as it takes requests, never null
   * @param runtime where the flow's calls of existing components go, empty for nowhere, never null
   * @param printer takes one line at a time, never null
   */
  public FlowRunner(
      Function<Map<String, Object>, Object> host,
      Optional<RuntimeClient> runtime,
      Consumer<String> printer) {
    this.host = host;
    this.components = new RuntimeComponents(runtime);
    this.printer = printer;
  }

  /**
   * Run one flow.
   *
   * @param call which, with what, never null
   * @throws InvokeException if its trigger or the flow itself fails
   */
  public void run(FlowCall call) {
    HiddenTexts hidden = HiddenTexts.of(call.connections());
    Consumer<String> masked = line -> printer.accept(hidden.apply(line));
    printer.accept("");
    printer.accept("Running " + call.flow());
    printer.accept("  connections " + names(call.connections()));
    Map<String, Object> context = context(call);
    JsonNode fired =
        ask(call, hidden, masked, "flowTrigger", JSON.convertValue(call.payload(), MAP), context);
    remember(fired, context);
    JsonNode trigger = fired.path("result");
    if (trigger.has("response")) {
      masked.accept("  response    " + trigger.path("response"));
    }
    if (!(trigger.get("payload") instanceof ObjectNode payload)
        || trigger.path("resultType").asText().equals("polled_no_changes")) {
      printer.accept("  result      its trigger had nothing for it, so it did not run");
      return;
    }
    JsonNode done = ask(call, hidden, masked, "flow", JSON.convertValue(payload, MAP), context);
    masked.accept("  result      " + done.path("result"));
  }

  private JsonNode ask(
      FlowCall call,
      HiddenTexts hidden,
      Consumer<String> masked,
      String operation,
      Map<String, Object> payload,
      Map<String, Object> context) {
    Consumer<Map<String, Object>> log =
        line -> masked.accept("  log         " + line.get("level") + " " + line.get("message"));
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("operation", operation);
    request.put("flow", call.flow());
    request.put("payload", payload);
    request.put("context", context);
    request.put("log", log);
    request.put("components", components);
    JsonNode answer = JSON.valueToTree(host.apply(request));
    if (!answer.path("ok").asBoolean()) {
      JsonNode error = answer.path("error");
      throw new InvokeException(
          hidden.apply(
              (operation.equals("flow") ? "The flow " : "The trigger of the flow ")
                  + call.flow()
                  + " failed: "
                  + error.path("message").asText()
                  + " ("
                  + error.path("code").asText()
                  + ")"));
    }
    return answer;
  }

  private static Map<String, Object> context(FlowCall call) {
    ObjectNode values = call.configVars().deepCopy();
    values.setAll(call.connections());
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("configVars", JSON.convertValue(values, MAP));
    context.put("executionId", "local");
    context.put("flow", Map.of("id", "local", "name", call.flow(), "stableId", call.flow()));
    return context;
  }

  /** What the trigger has changed, the flow sees. */
  private static void remember(JsonNode answer, Map<String, Object> context) {
    if (answer.get("state") instanceof ObjectNode state) {
      context.putAll(JSON.convertValue(state, MAP));
    }
  }

  private static String names(@Nullable ObjectNode connections) {
    if (connections == null || connections.isEmpty()) {
      return "none";
    }
    Iterable<String> names = connections::fieldNames;
    List<String> all = StreamSupport.stream(names.spliterator(), false).toList();
    return String.join(", ", all) + " (values not shown)";
  }
}
