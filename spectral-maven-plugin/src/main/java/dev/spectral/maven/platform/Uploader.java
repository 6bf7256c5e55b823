package dev.spectral.maven.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts files where the platform wants them. The address itself is the permission: no other
 * credential is sent. A 5xx, 408 or 429 answer and a broken connection are tried again twice.
 */
final class Uploader {

  private static final int ATTEMPTS = 3;
  private static final int PAUSE_GROWTH = 3;

  private final Http http;
  private final Progress progress;

  Uploader(Http http, Progress progress) {
    this.http = http;
    this.progress = progress;
  }

  /** Uploads one file; gives what went wrong, or null if it arrived. */
  @Nullable String put(Upload upload) {
    String step = "uploading " + upload + " (" + size(upload) + ")";
    progress.started(step);
    Duration pause = http.limits().retryPause();
    for (int attempt = 1; ; attempt++) {
      Attempt result = attempt(upload);
      if (result.trouble() == null) {
        progress.done(step);
        return null;
      }
      if (!result.again() || attempt == ATTEMPTS || !rest(pause)) {
        return result.trouble();
      }
      progress.note("trying " + upload + " again: " + result.trouble());
      pause = pause.multipliedBy(PAUSE_GROWTH);
    }
  }

  private Attempt attempt(Upload upload) {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(URI.create(upload.target()))
              .header("Content-Type", upload.contentType())
              .PUT(BodyPublishers.ofFile(upload.file()))
              .build();
    } catch (IllegalArgumentException e) {
      return new Attempt("the platform gave an upload address that is none", false);
    } catch (IOException e) {
      return new Attempt("the file cannot be read: " + e, false);
    }
    String host = request.uri().getAuthority();
    try {
      Answer answer = http.send(request, http.limits().upload());
      if (answer.isSuccess()) {
        return new Attempt(null, false);
      }
      return new Attempt(host + " answered " + http.describe(answer), passing(answer.status()));
    } catch (IOException e) {
      String why = NetworkTrouble.explain(e, http.limits().upload());
      return new Attempt("no answer from " + host + ": " + why, true);
    }
  }

  /** Whether the same upload may well succeed a moment later. */
  private static boolean passing(int status) {
    return status >= 500 || status == 429 || status == 408;
  }

  /** False if the thread was interrupted: then nobody waits for the upload any more. */
  private static boolean rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String size(Upload upload) {
    try {
      double kilobytes = Files.size(upload.file()) / 1000.0;
      return kilobytes < 1000
          ? String.format(Locale.ROOT, "%.1f kB", kilobytes)
          : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000);
    } catch (IOException e) {
      return "size unknown";
    }
  }

  private record Attempt(@Nullable String trouble, boolean again) {}
}
