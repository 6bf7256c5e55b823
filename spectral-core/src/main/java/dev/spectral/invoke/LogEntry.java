package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionLogger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * One entry of an execution's log. Secrets are masked.
 *
 * @param level how grave it is, never null
 * @param message the text, the JSON of a metric, or the label of a section; at most 4,096
 *     characters, never null
 * @param timestamp when it was logged, never null
 * @param kind what it is, never null
 * @param section the label of the section that it belongs to, or null for none
 * @param data the fields of a metric, the result of a section that ends, or null
 */
public record LogEntry(
    Level level,
    String message,
    Instant timestamp,
    Kind kind,
    @Nullable String section,
    @Nullable JsonNode data) {

  /** The length at which a message is cut, in characters. */
  public static final int MAX_LENGTH = ActionLogger.MAX_LENGTH;

  /** What an entry is. */
  public enum Kind {
    /** A line of text. */
    LINE,
    /** Figures for systems that the log is streamed to. */
    METRIC,
    /** The beginning of a section. */
    SECTION,
    /** The end of a section. */
    SECTION_END
  }
}
