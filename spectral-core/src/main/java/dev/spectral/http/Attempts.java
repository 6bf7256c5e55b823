package dev.spectral.http;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Makes a call, and makes it again where the policy says so. */
final class Attempts {

  private final ClientSettings settings;
  private final Retry policy;

  Attempts(ClientSettings settings, Retry policy) {
    this.settings = settings;
    this.policy = policy;
  }

  <T> T run(Prepared prepared, Function<CallSite, T> call) {
    int most = policy.times() + 1;
    for (int attempt = 1; ; attempt++) {
      CallSite site = prepared.site().attempt(attempt, most);
      try {
        return call.apply(site);
      } catch (HttpException e) {
        if (attempt == most || !prepared.repeatable() || !policy.rule().repeats(e)) {
          throw e;
        }
        pause(prepared, site, attempt, e);
      }
    }
  }

  private void pause(Prepared prepared, CallSite site, int repetition, HttpException failure) {
    Waiting waiting = settings.waiting();
    Optional<Duration> asked = RetryAfter.of(failure, waiting.clock().instant());
    Duration time = policy.backoff().before(repetition, asked, waiting.random().getAsDouble());
    try {
      waiting.sleeper().sleep(HttpInterception.waits() ? time : Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException cause = new InterruptedIOException("while it waited to be repeated");
      HttpConnectException given =
          Failures.describe(site, settings.baseUrl(), prepared.timeout(), cause);
      given.addSuppressed(failure);
      throw given;
    }
  }
}
