package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The four levels of state before a call, and what the call has changed of them. */
final class BridgeState {

  private final Map<String, Map<String, Object>> levels = new LinkedHashMap<>();
  private final Map<String, JsonNode> before = new LinkedHashMap<>();

  BridgeState(CallContext context) {
    levels.put("instanceState", context.instanceState());
    levels.put("crossFlowState", context.crossFlowState());
    levels.put("executionState", context.executionState());
    levels.put("integrationState", context.integrationState());
    levels.forEach((name, state) -> before.put(name, Json.tree(state)));
  }

  /**
   * Gives the levels that are other than before, whole; keys that are null are left out.
   *
   * @throws ResultException when a state holds something that cannot be JSON
   */
  Map<String, Object> changes() {
    Map<String, Object> changes = new LinkedHashMap<>();
    try {
      levels.forEach(
          (name, state) -> {
            state.values().removeIf(Objects::isNull);
            JsonNode now = Json.tree(state);
            if (!now.equals(before.get(name))) {
              changes.put(name, Json.map(now));
            }
          });
    } catch (IllegalArgumentException | StackOverflowError e) {
      throw ResultJson.explain(e);
    }
    return changes;
  }
}
