package dev.spectral.runtime;

import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.Uploads;
import dev.spectral.runtime.store.Versions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets publishes that were never finished, and files that a crash left without a row. */
final class Housekeeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  // Longer than an upload URL lives, so that a slow upload in flight keeps its version.
  private static final Duration PENDING_LIFE = Duration.ofHours(1);
  private static final Duration UPLOAD_MEMORY = Duration.ofDays(1);
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final Versions versions;
  private final Uploads uploads;
  private final FileStore files;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "spectral-housekeeping");
            thread.setDaemon(true);
            return thread;
          });

  Housekeeping(Versions versions, Uploads uploads, FileStore files, Clock clock) {
    this.versions = versions;
    this.uploads = uploads;
    this.files = files;
    this.clock = clock;
  }

  /** Cleans up now, while nothing is coming in, and from time to time later. */
  void start() throws IOException {
    forget();
    int orphans = files.deleteAllBut(versions.referencedFiles());
    if (orphans > 0) {
      LOG.atInfo().addKeyValue("files", orphans).log("files without a version deleted");
    }
    var unused =
        timer.scheduleWithFixedDelay(
            this::forgetQuietly, PERIOD.toSeconds(), PERIOD.toSeconds(), TimeUnit.SECONDS);
  }

  void forget() {
    Instant now = clock.instant();
    int pending = versions.deletePending(now.minus(PENDING_LIFE));
    uploads.deleteExpired(now.minus(UPLOAD_MEMORY));
    if (pending > 0) {
      LOG.atInfo().addKeyValue("versions", pending).log("unfinished publishes forgotten");
    }
  }

  /** A timer that throws is a timer that stops. */
  private void forgetQuietly() {
    try {
      forget();
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("housekeeping failed; it runs again later");
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
