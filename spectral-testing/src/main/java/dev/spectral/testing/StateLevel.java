package dev.spectral.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** One level of state during an execution: loaded at the start, written whole at the end. */
final class StateLevel {

  private final Map<String, Object> stored;
  private final Map<String, Object> before;
  private final Map<String, Object> during;

  private StateLevel(Map<String, Object> stored) {
    this.stored = stored;
    this.before = TestJson.map(stored);
    this.during = TestJson.map(stored);
  }

  static StateLevel load(Map<String, Object> stored) {
    return new StateLevel(stored);
  }

  /** Gives what the execution sees and changes. */
  Map<String, Object> during() {
    return during;
  }

  /** Writes the level where the execution has changed it; a null removes its key. */
  void store() {
    Map<String, Object> after = TestJson.map(new LinkedHashMap<>(during));
    after.values().removeIf(value -> value == null);
    if (!after.equals(before)) {
      stored.clear();
      stored.putAll(after);
    }
  }
}
