package dev.spectral.invoke;

import java.time.Instant;
import org.slf4j.event.Level;

/**
 * One line of an execution's log. Secrets are masked.
 *
 * @param level how grave it is, never null
 * @param message the text, at most 4,096 characters, never null
 * @param timestamp when it was logged, never null
 */
public record LogEntry(Level level, String message, Instant timestamp) {

  /** The length at which a line is cut, in characters. */
  public static final int MAX_LENGTH = 4096;
}
