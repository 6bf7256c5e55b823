package dev.spectral.invoke;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.DebugResults;
import dev.spectral.DebugResults.Measurement;
import dev.spectral.DebugResults.MemoryDetail;
import dev.spectral.DebugResults.MemoryUsage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Measurements as the platform takes them: times in milliseconds, memory in MiB. */
final class DebugJson {

  private static final double NANOS = 1_000_000;
  private static final double MIB = 1024 * 1024;

  private DebugJson() {}

  static ObjectNode of(DebugResults results) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode time = json.putObject("timeElapsed");
    ObjectNode marks = time.putObject("marks");
    results.marks().forEach((label, moment) -> marks.put(label, millis(moment)));
    ObjectNode measurements = time.putObject("measurements");
    results.measurements().forEach((label, one) -> measurements.set(label, measurement(one)));
    ArrayNode memory = json.putArray("memoryUsage");
    results.memoryUsage().forEach(one -> memory.add(memory(one)));
    json.put("allowedMemory", results.allowedMemoryMb());
    return json;
  }

  private static ObjectNode measurement(Measurement one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("marks").put("start", one.start()).put("end", one.end());
    return json.put("duration", millis(one.duration()));
  }

  private static ObjectNode memory(MemoryUsage one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("mark", one.mark()).put("rss", one.rssBytes() / MIB);
    MemoryDetail detail = one.detail();
    if (detail != null) {
      json.putObject("detail")
          .put("rss", one.rssBytes() / MIB)
          .put("heapTotal", detail.heapTotalBytes() / MIB)
          .put("heapUsed", detail.heapUsedBytes() / MIB)
          .put("external", detail.externalBytes() / MIB)
          .put("arrayBuffers", detail.bufferBytes() / MIB);
    }
    return json;
  }

  private static @Nullable Double millis(@Nullable Duration time) {
    return time == null ? null : time.toNanos() / NANOS;
  }
}
