package dev.spectral.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** How time passes between two attempts; tests let it pass at once. */
record Waiting(Clock clock, Sleeper sleeper, DoubleSupplier random) {

  static final Waiting REAL =
      new Waiting(
          Clock.systemUTC(),
          time -> Thread.sleep(time.toMillis()),
          () -> ThreadLocalRandom.current().nextDouble());

  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }
}
