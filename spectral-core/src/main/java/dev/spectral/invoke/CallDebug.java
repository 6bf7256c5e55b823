package dev.spectral.invoke;

import dev.spectral.Debug;
import dev.spectral.DebugResults;
import dev.spectral.DebugResults.Measurement;
import dev.spectral.DebugResults.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measurements of one call. Nothing is kept, or even made, unless in debug mode. */
final class CallDebug implements Debug, Debug.TimeElapsed {

  private final boolean enabled;
  private final @Nullable Long allowedMemoryMb;
  private final long began;
  private final Map<String, Duration> marks;
  private final Map<String, Measurement> measurements;
  private final List<MemoryUsage> memory;

  CallDebug(boolean enabled, @Nullable Long allowedMemoryMb) {
    this.enabled = enabled;
    this.allowedMemoryMb = allowedMemoryMb;
    this.began = enabled ? System.nanoTime() : 0;
    this.marks = enabled ? new LinkedHashMap<>() : Map.of();
    this.measurements = enabled ? new LinkedHashMap<>() : Map.of();
    this.memory = enabled ? new ArrayList<>() : List.of();
  }

  @Override
  public boolean enabled() {
    return enabled;
  }

  @Override
  public TimeElapsed timeElapsed() {
    return this;
  }

  @Override
  public synchronized void mark(String label) {
    if (enabled) {
      marks.put(label, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  @Override
  public synchronized void measure(String label, String start, String end) {
    if (enabled) {
      Duration from = marks.get(start);
      Duration to = marks.get(end);
      Duration between = from == null || to == null ? null : to.minus(from);
      measurements.put(label, new Measurement(start, end, between));
    }
  }

  @Override
  public synchronized void memoryUsage(String mark, boolean showDetail) {
    if (enabled) {
      memory.add(
          new MemoryUsage(
              mark, ProcessMemory.residentBytes(), showDetail ? ProcessMemory.detail() : null));
    }
  }

  @Override
  public synchronized DebugResults results() {
    return new DebugResults(marks, measurements, memory, allowedMemoryMb);
  }
}
