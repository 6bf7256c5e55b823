package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Polling;
import dev.spectral.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what a poll remembers where the platform looks for it, in the flow's state. */
final class StoredPolling implements Polling {

  private static final String INTERNAL = "__prismaticInternal";
  private static final String POLLING = "polling";

  private final Map<String, Object> instanceState;
  private final PollAction action;

  /** Calls the poll action with some inputs changed, and gives its data. */
  @FunctionalInterface
  interface PollAction {

    @Nullable Object call(Map<String, ?> changes) throws Throwable;
  }

  StoredPolling(CallContext context, PollAction action) {
    this.instanceState = context.instanceState();
    this.action = action;
  }

  @Override
  public Map<String, Object> state() {
    return Json.map(Json.tree(record(internal().get(POLLING))));
  }

  @Override
  public <T extends Record> Optional<T> state(Class<T> type) {
    Map<String, Object> state = state();
    return state.isEmpty() ? Optional.empty() : Optional.of(Json.convert(state, type));
  }

  @Override
  public void setState(Object state) {
    JsonNode json = Json.tree(state);
    if (!json.isObject()) {
      throw new IllegalArgumentException(
          "The state of a poll must be a map or a record, and this is "
              + state.getClass().getSimpleName()
              + ". Put it into a map.");
    }
    Map<String, Object> internal = internal();
    internal.put(POLLING, Json.map(json));
    instanceState.put(INTERNAL, internal);
  }

  private Map<String, Object> internal() {
    return new LinkedHashMap<>(record(instanceState.get(INTERNAL)));
  }

  /** Takes what is no map for an empty one, as the platform does. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> record(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @Override
  public <T> @Nullable T invokeAction(Class<T> result, Map<String, ?> changes) throws Exception {
    try {
      return result.cast(action.call(changes));
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
