package dev.spectral.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a repetition.
 *
 * @param delay what the author set, or null for the usual waits
 * @param doubles whether the delay doubles
 * @param limit the longest wait
 */
record Backoff(@Nullable Duration delay, boolean doubles, Duration limit) {

  static final Backoff USUAL = new Backoff(null, false, Duration.ofSeconds(60));

  private static final Duration STEP = Duration.ofMillis(100);
  private static final double JITTER = 0.2;
  private static final int MOST_DOUBLINGS = 40;

  Backoff delay(Duration changed) {
    return new Backoff(changed, doubles, limit);
  }

  Backoff doubling() {
    return new Backoff(delay, true, limit);
  }

  Backoff limit(Duration changed) {
    return new Backoff(delay, doubles, changed);
  }

  /**
   * Gives the wait before a repetition.
   *
   * @param repetition counted from 1
   * @param asked what the other system asked for
   * @param random from 0 to 1
   */
  Duration before(int repetition, Optional<Duration> asked, double random) {
    Duration own = own(repetition, random);
    Duration wait = asked.filter(it -> it.compareTo(own) > 0).orElse(own);
    return wait.compareTo(limit) > 0 ? limit : wait;
  }

  private Duration own(int repetition, double random) {
    if (delay == null) {
      Duration base = doubled(STEP, repetition);
      return base.plusMillis((long) (base.toMillis() * JITTER * random));
    }
    return doubles ? doubled(delay, repetition - 1) : delay;
  }

  /** Stops to double at the limit, long before anything overflows. */
  private Duration doubled(Duration start, int times) {
    Duration doubled = start;
    for (int n = 0;
        n < Math.min(times, MOST_DOUBLINGS) && !doubled.isZero() && doubled.compareTo(limit) < 0;
        n++) {
      doubled = doubled.plus(doubled);
    }
    return doubled;
  }

  static Duration notNegative(Duration delay) {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("A wait of " + delay + " is less than zero.");
    }
    return delay;
  }
}
