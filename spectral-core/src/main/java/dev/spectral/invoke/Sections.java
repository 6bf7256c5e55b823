package dev.spectral.invoke;

import dev.spectral.LogSection;
import dev.spectral.invoke.LogEntry.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** The sections of one call's log: one open at a time, so many and no more. */
final class Sections {

  /** The platform takes no more of one execution. */
  static final int MOST = 1_000;

  private static final LogSection IGNORED =
      new LogSection() {
        @Override
        public void end(Object result) {}

        @Override
        public void close() {}
      };

  private final MaskingLogger logger;
  private int opened;
  private @Nullable Section open;

  Sections(MaskingLogger logger) {
    this.logger = logger;
  }

  LogSection open(String label) {
    if (open != null || opened == MOST) {
      return IGNORED;
    }
    opened++;
    Section section = new Section(label);
    open = section;
    logger.add(Kind.SECTION, Level.INFO, label, null);
    return section;
  }

  @Nullable String current() {
    return open == null ? null : open.label;
  }

  private final class Section implements LogSection {

    private final String label;

    Section(String label) {
      this.label = label;
    }

    @Override
    public void end(Object result) {
      finish(result);
    }

    @Override
    public void close() {
      finish(null);
    }

    private void finish(@Nullable Object result) {
      if (open == this) {
        logger.end(label, result);
        open = null;
      }
    }
  }
}
