package dev.spectral;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Debug} measured. Immutable.
 *
 * @param marks the moments by label, each as the time since the operation began, never null
 * @param measurements the times between moments by label, never null
 * @param memoryUsage the measurements of memory in the order in which they were made, never null
 * @param allowedMemoryMb how much memory the process may hold, in MiB, or null when the platform
 *     does not say
 */
public record DebugResults(
    Map<String, Duration> marks,
    Map<String, Measurement> measurements,
    List<MemoryUsage> memoryUsage,
    @Nullable Long allowedMemoryMb) {

  public DebugResults {
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    measurements = Collections.unmodifiableMap(new LinkedHashMap<>(measurements));
    memoryUsage = List.copyOf(memoryUsage);
  }

  /**
   * The time between two moments.
   *
   * @param start the mark at the beginning, never null
   * @param end the mark at the end, never null
   * @param duration the time between them, negative when the end came first, or null when one of
   *     them was not marked
   */
  public record Measurement(String start, String end, @Nullable Duration duration) {}

  /**
   * How much memory the process held.
   *
   * @param mark the name of the measurement, never null
   * @param rssBytes what the process held of the machine's memory, in bytes
   * @param detail what it was used for, or null when that was not asked for
   */
  public record MemoryUsage(String mark, long rssBytes, @Nullable MemoryDetail detail) {}

  /**
   * What memory was used for.
   *
   * @param heapTotalBytes the heap that the virtual machine holds, in bytes
   * @param heapUsedBytes what objects take of it, in bytes
   * @param externalBytes all buffers outside of the heap, in bytes
   * @param bufferBytes those of them that hold no part of a file, in bytes
   */
  public record MemoryDetail(
      long heapTotalBytes, long heapUsedBytes, long externalBytes, long bufferBytes) {}
}
