package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionLogger;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.LogEntry;
import dev.spectral.invoke.LogEntry.Kind;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.event.Level;

/** What a component logged, in order. Thread-safe. */
public final class CapturedLogs {

  private final List<LogEntry> entries = new CopyOnWriteArrayList<>();
  private final ActionLogger logger = CallContext.builder().build().open(this::add).logger();

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
  public ActionLogger logger() {
    return logger;
  }

  /**
   * Give all lines.
   *
   * @return a copy in the order of logging, never null, empty for none
   */
  public List<Line> lines() {
    return of(Kind.LINE).map(one -> new Line(one.level(), one.message())).toList();
  }

  /**
   * Give the messages of all levels.
   *
   * @return the texts in the order of logging, never null, empty for none
   */
  public List<String> messages() {
    return lines().stream().map(Line::message).toList();
  }

  /**
   * Give the messages of one level.
   *
   * @param level the level, never null
   * @return the texts in the order of logging, never null, empty for none
   */
  public List<String> messages(Level level) {
    return lines().stream().filter(line -> line.level() == level).map(Line::message).toList();
  }

  /**
   * Give the messages of a section.
   *
   * @param label the section's label, never null
   * @return the texts in the order of logging, never null, empty for none
   */
  public List<String> messagesIn(String label) {
    return of(Kind.LINE).filter(one -> label.equals(one.section())).map(LogEntry::message).toList();
  }

  /**
   * Give the labels of the sections.
   *
   * @return the labels in the order of opening, never null, empty for none
   */
  public List<String> sections() {
    return of(Kind.SECTION).map(LogEntry::message).toList();
  }

  /**
   * Give the metrics, those of debug mode among them.
   *
   * @return JSON objects in the order of logging, never null, empty for none
   */
  public List<JsonNode> metrics() {
    return of(Kind.METRIC).map(LogEntry::data).filter(Objects::nonNull).toList();
  }

  void add(LogEntry entry) {
    entries.add(entry);
  }

  private Stream<LogEntry> of(Kind kind) {
    return entries.stream().filter(one -> one.kind() == kind);
  }

  /** Prints one line per line, each with its level first. */
  @Override
  public String toString() {
    return lines().stream().map(Line::toString).collect(Collectors.joining("\n"));
  }
}
