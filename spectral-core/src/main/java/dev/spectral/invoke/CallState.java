package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The four levels of state around a call, as the platform keeps them: what a call has changed is
 * stored as JSON when it succeeded, and forgotten when it failed. For one call.
 */
public final class CallState {

  private final Map<String, Map<String, Object>> levels = new LinkedHashMap<>();
  private final Map<String, JsonNode> before = new LinkedHashMap<>();
  private Map<String, Map<String, Object>> changes = Map.of();

  private CallState(CallContext context) {
    levels.put("instanceState", context.instanceState());
    levels.put("crossFlowState", context.crossFlowState());
    levels.put("executionState", context.executionState());
    levels.put("integrationState", context.integrationState());
    levels.forEach((name, state) -> before.put(name, Json.tree(state)));
  }

  /**
   * Take down the state before a call.
   *
   * @param context the context of the call, whose state the call may change; never null
   * @return the state, never null
   * @throws IllegalArgumentException when it holds something that cannot be JSON
   */
  public static CallState of(CallContext context) {
    return new CallState(context);
  }

  /**
   * End the call. After a success the levels that it changed hold what the next call will see: JSON
   * values, without keys that are null. After a failure they hold what they held before.
   *
   * @param outcome how the call ended, never null
   * @return the same, or a failure when a level holds something that cannot be JSON; never null
   */
  public Outcome settle(Outcome outcome) {
    Outcome settled = outcome instanceof Outcome.Failure ? outcome : stored(outcome);
    if (settled instanceof Outcome.Failure) {
      levels.forEach((name, state) -> replace(state, Json.map(levelBefore(name))));
    }
    return settled;
  }

  private Outcome stored(Outcome outcome) {
    try {
      changes = compare();
      changes.forEach((name, state) -> replace(Objects.requireNonNull(levels.get(name)), state));
      return outcome;
    } catch (IllegalArgumentException | StackOverflowError e) {
      return new Outcome.Failure(FailureKind.RESULT_ERROR, ResultJson.explain(e));
    }
  }

  /** Gives the levels that the call has changed, whole; none before it was settled. */
  Map<String, Map<String, Object>> changes() {
    return changes;
  }

  private Map<String, Map<String, Object>> compare() {
    Map<String, Map<String, Object>> changed = new LinkedHashMap<>();
    levels.forEach(
        (name, state) -> {
          state.values().removeIf(Objects::isNull);
          JsonNode now = Json.tree(state);
          if (!now.equals(levelBefore(name))) {
            changed.put(name, Json.map(now));
          }
        });
    return changed;
  }

  private JsonNode levelBefore(String name) {
    return Objects.requireNonNull(before.get(name));
  }

  private static void replace(Map<String, Object> state, Map<String, Object> values) {
    state.clear();
    state.putAll(values);
  }
}
