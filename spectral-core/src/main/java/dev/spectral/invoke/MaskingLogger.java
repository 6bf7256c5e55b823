package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionLogger;
import dev.spectral.LogSection;
import dev.spectral.internal.json.Json;
import dev.spectral.invoke.LogEntry.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** The logger of one call: masks secrets, cuts long lines, groups them, passes entries on. */
final class MaskingLogger extends LegacyAbstractLogger implements ActionLogger {

  private static final long serialVersionUID = 1L;

  private final transient Consumer<LogEntry> sink;
  private final transient Sections sections = new Sections(this);
  private transient SecretMask mask;

  MaskingLogger(Consumer<LogEntry> sink, SecretMask mask) {
    this.name = "action";
    this.sink = sink;
    this.mask = mask;
  }

  void use(SecretMask other) {
    mask = other;
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable error) {
    String text = String.valueOf(MessageFormatter.basicArrayFormat(pattern, arguments));
    String masked = mask.mask(error == null ? text : text + "\n" + trace(error));
    add(Kind.LINE, level, masked, null);
  }

  @Override
  public void metric(Object fields) {
    JsonNode json = json(fields);
    if (json == null) {
      warn("A metric is left out: {} is no JSON object.", fields.getClass().getName());
      return;
    }
    JsonNode masked = mask.mask(json);
    add(Kind.METRIC, Level.INFO, masked.toString(), masked);
  }

  @Override
  public LogSection section(String label) {
    return sections.open(cut(mask.mask(label)));
  }

  /** Ends a section; a result that cannot be JSON is left out. */
  void end(String label, @Nullable Object result) {
    JsonNode json = result == null ? null : json(result);
    add(Kind.SECTION_END, Level.INFO, label, json == null ? null : mask.mask(json));
  }

  void add(Kind kind, Level level, String masked, @Nullable JsonNode data) {
    sink.accept(new LogEntry(level, cut(masked), Instant.now(), kind, sections.current(), data));
  }

  private static @Nullable JsonNode json(Object value) {
    try {
      JsonNode json = Json.tree(value);
      return json.isObject() ? json : null;
    } catch (IllegalArgumentException | StackOverflowError e) {
      return null;
    }
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static String cut(String text) {
    int end = MAX_LENGTH;
    if (text.length() <= end) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  @Override
  public boolean isTraceEnabled() {
    return true;
  }

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
