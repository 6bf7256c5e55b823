package dev.spectral.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Lets time pass at once and remembers how much. */
final class Patience {

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final List<Duration> waits = new ArrayList<>();

  Waiting waiting() {
    return waiting(0.5);
  }

  Waiting waiting(double random) {
    return new Waiting(Clock.fixed(NOW, ZoneOffset.UTC), waits::add, () -> random);
  }

  List<Duration> waits() {
    return waits;
  }
}
