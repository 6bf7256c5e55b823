package dev.spectral.testing;

import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state before a call, which is what it is again when the call fails: as on the platform. */
final class KeptState {

  private final List<Level> levels;

  private record Level(Map<String, Object> state, Map<String, Object> before) {}

  private KeptState(List<Level> levels) {
    this.levels = levels;
  }

  static KeptState of(CallContext context) {
    return new KeptState(
        Stream.of(
                context.instanceState(),
                context.crossFlowState(),
                context.executionState(),
                context.integrationState())
            .map(state -> new Level(state, copy(state)))
            .toList());
  }

  /** Takes back what a failed call has changed; a null that is left by another removes its key. */
  Outcome settle(Outcome outcome) {
    boolean failed = outcome instanceof Outcome.Failure;
    levels.forEach(failed ? KeptState::restore : KeptState::withoutNulls);
    return outcome;
  }

  private static void restore(Level level) {
    level.state().clear();
    level.state().putAll(level.before());
  }

  private static void withoutNulls(Level level) {
    level.state().values().removeIf(Objects::isNull);
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), deep(value)));
    return copy;
  }

  @SuppressWarnings("NullAway") // a state may hold nulls until the call has ended
  private static Object deep(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return copy(map);
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(KeptState::deep).toList())
        : value;
  }
}
