package dev.spectral.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** What a component logged, in order. Thread-safe. */
public final class CapturedLogs {

  private final List<Line> lines = new CopyOnWriteArrayList<>();
  private final Logger logger = new CapturingLogger(this);

  /** Starts with no lines. */
  public CapturedLogs() {}

  /**
   * One line of a log.
   *
   * @param level how important it is, never null
   * @param message the text with its arguments filled in, and the error logged with it, never null
   */
  public record Line(Level level, String message) {

    @Override
    public String toString() {
      return level + " " + message;
    }
  }

  /**
   * Give the logger that writes here. Every level is enabled.
   *
   * @return the logger, never null
   */
  public Logger logger() {
    return logger;
  }

  /**
   * Give all lines.
   *
   * @return a copy in the order of logging, never null, empty for none
   */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /**
   * Give the messages of all levels.
   *
   * @return the texts in the order of logging, never null, empty for none
   */
  public List<String> messages() {
    return lines.stream().map(Line::message).toList();
  }

  /**
   * Give the messages of one level.
   *
   * @param level the level, never null
   * @return the texts in the order of logging, never null, empty for none
   */
  public List<String> messages(Level level) {
    return lines.stream().filter(line -> line.level() == level).map(Line::message).toList();
  }

  void add(Level level, String message) {
    lines.add(new Line(level, message));
  }

  /** Prints one line per line, each with its level first. */
  @Override
  public String toString() {
    return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
  }
}
