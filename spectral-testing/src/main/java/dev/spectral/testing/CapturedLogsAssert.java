package dev.spectral.testing;

import org.assertj.core.api.AbstractAssert;
import org.slf4j.event.Level;

/** Assertions on what was logged. */
public final class CapturedLogsAssert extends AbstractAssert<CapturedLogsAssert, CapturedLogs> {

  CapturedLogsAssert(CapturedLogs actual) {
    super(actual, CapturedLogsAssert.class);
  }

  /**
   * Check that a line was logged.
   *
   * @param level its level, never null
   * @param message its whole message, never null
   * @return this, never null
   */
  public CapturedLogsAssert hasLine(Level level, String message) {
    isNotNull();
    if (!actual.messages(level).contains(message)) {
      failWithMessage("Expected a line%n  %s %s%nin%n%s", level, message, actual);
    }
    return this;
  }

  /**
   * Check that some message contains a text.
   *
   * @param text the text, never null
   * @return this, never null
   */
  public CapturedLogsAssert contain(String text) {
    isNotNull();
    if (actual.messages().stream().noneMatch(message -> message.contains(text))) {
      failWithMessage("Expected a message that contains%n  %s%nin%n%s", text, actual);
    }
    return this;
  }

  /**
   * Check that no message contains a text, a secret for instance.
   *
   * @param text the text, never null
   * @return this, never null
   */
  public CapturedLogsAssert doNotContain(String text) {
    isNotNull();
    if (actual.messages().stream().anyMatch(message -> message.contains(text))) {
      failWithMessage("Expected no message that contains%n  %s%nin%n%s", text, actual);
    }
    return this;
  }

  /**
   * Check that nothing was logged.
   *
   * @return this, never null
   */
  public CapturedLogsAssert areEmpty() {
    isNotNull();
    if (!actual.lines().isEmpty()) {
      failWithMessage("Expected no lines but there are%n%s", actual);
    }
    return this;
  }
}
