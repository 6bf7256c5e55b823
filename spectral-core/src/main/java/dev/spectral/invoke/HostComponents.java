package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.ComponentTriggerCall;
import dev.spectral.TriggerPayload;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls existing components through what the host has sent.
 *
 * @param actions calls their actions, or null when the host does not
 * @param triggers calls their triggers, or null when the host does not
 */
record HostComponents(
    @Nullable Function<Map<String, Object>, Object> actions,
    @Nullable Function<Map<String, Object>, Object> triggers)
    implements ComponentCalls {

  static HostComponents of(Map<String, Object> request) {
    return new HostComponents(
        function(request.get("components")), function(request.get("componentTriggers")));
  }

  @SuppressWarnings("unchecked") // what a host gives is documented at the bridge
  private static @Nullable Function<Map<String, Object>, Object> function(@Nullable Object given) {
    return given instanceof Function<?, ?> ? (Function<Map<String, Object>, Object>) given : null;
  }

  @Override
  public JsonNode call(ComponentCall call) {
    if (actions == null) {
      throw new IllegalStateException(
          "The component \"" + call.component() + "\" cannot be called here.");
    }
    Map<String, Object> request = request(call.component(), call.isPublic(), call.signature());
    request.put("action", call.action());
    request.put("inputs", call.inputs());
    return Json.tree(actions.apply(request));
  }

  @Override
  public JsonNode trigger(ComponentTriggerCall call) {
    if (triggers == null) {
      return ComponentCalls.super.trigger(call);
    }
    Map<String, Object> request = request(call.component(), call.isPublic(), call.signature());
    request.put("trigger", call.trigger());
    request.put("function", call.function());
    request.put("inputs", call.inputs());
    TriggerPayload payload = call.payload();
    if (payload != null) {
      request.put("payload", Json.map(Json.tree(payload)));
    }
    return Json.tree(triggers.apply(request));
  }

  private static Map<String, Object> request(String component, boolean isPublic, String signature) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("component", component);
    request.put("isPublic", isPublic);
    request.put("signature", signature);
    return request;
  }
}
