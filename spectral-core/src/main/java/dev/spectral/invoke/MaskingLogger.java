package dev.spectral.invoke;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** The logger of one call: masks secrets, cuts long lines, passes entries on. */
final class MaskingLogger extends LegacyAbstractLogger {

  private static final long serialVersionUID = 1L;

  private final transient Consumer<LogEntry> sink;
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
    sink.accept(new LogEntry(level, cut(masked), Instant.now()));
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static String cut(String text) {
    int end = LogEntry.MAX_LENGTH;
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
