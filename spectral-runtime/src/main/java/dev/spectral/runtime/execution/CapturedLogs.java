package dev.spectral.runtime.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects the log lines of one call, up to a number that one answer can carry. */
final class CapturedLogs implements Consumer<Map<String, Object>> {

  private static final int MOST_LINES = 1_000;

  private final List<Map<String, Object>> lines = new ArrayList<>();

  @Override
  public synchronized void accept(Map<String, Object> line) {
    if (lines.size() < MOST_LINES) {
      lines.add(Collections.unmodifiableMap(new LinkedHashMap<>(line)));
    } else if (lines.size() == MOST_LINES) {
      lines.add(
          Map.of(
              "level",
              "WARN",
              "message",
              "More than " + MOST_LINES + " log lines; the rest is left out.",
              "timestamp",
              Instant.now().toString()));
    }
  }

  synchronized List<Map<String, Object>> lines() {
    return List.copyOf(lines);
  }
}
