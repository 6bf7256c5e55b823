package dev.spectral.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Thread-safe. */
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * Start a clock.
   *
   * @param start what it shows, never null
   * @return the clock, in UTC, never null
   */
  public static TestClock at(Instant start) {
    return new TestClock(new AtomicReference<Instant>(start), ZoneOffset.UTC);
  }

  /**
   * Start a clock.
   *
   * @param start what it shows, ISO 8601 such as {@code 2026-03-01T10:00:00Z}, never null
   * @return the clock, in UTC, never null
   * @throws java.time.format.DateTimeParseException when the text is no such time
   */
  public static TestClock at(String start) {
    return at(Instant.parse(start));
  }

  /**
   * Move the clock on.
   *
   * @param by how far, never null; less than zero moves it back
   * @return this clock, never null
   */
  public TestClock advance(Duration by) {
    now.updateAndGet(time -> time.plus(by));
    return this;
  }

  /**
   * Set the clock.
   *
   * @param time what it shows from now on, never null
   * @return this clock, never null
   */
  public TestClock set(Instant time) {
    now.set(time);
    return this;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Gives the same clock, moved with this one, for another zone. */
  @Override
  public TestClock withZone(ZoneId other) {
    return new TestClock(now, other);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public String toString() {
    return "TestClock[" + now.get() + "]";
  }
}
