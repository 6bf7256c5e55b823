package dev.spectral.testing;

import dev.spectral.ScheduleValue;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Queue;
import dev.spectral.annotations.Schedule;
import dev.spectral.integration.FlowContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Integrations whose flows are started by the clock, for tests. */
final class Rota {

  private Rota() {}

  /** Once a day in Chicago. */
  @Integration(name = "Daily")
  public static final class Daily {

    @Flow(
        name = "Report",
        stableKey = "report",
        schedule = @Schedule(value = "20 10 * * *", timeZone = "America/Chicago"))
    public Instant report(FlowContext context) {
      return context.startedAt();
    }
  }

  /** In working hours, in UTC. */
  @Integration(name = "Working hours")
  public static final class WorkingHours {

    @Flow(name = "Work", stableKey = "work", schedule = @Schedule("*/5 8-16 * * 1-5"))
    public void work() {}
  }

  /** Not when everybody else starts. */
  @Integration(name = "Staggered")
  public static final class Staggered {

    @Flow(name = "Late", stableKey = "late", schedule = @Schedule("3-59/5 * * * *"))
    public void late() {}
  }

  /** Takes twelve minutes. */
  @Integration(name = "Slow")
  public static final class Slow {

    private final TestClock clock;

    public Slow() {
      this(TestClock.at("2026-01-01T00:00:00Z"));
    }

    Slow(TestClock clock) {
      this.clock = clock;
    }

    @Flow(name = "Overlapping", stableKey = "overlapping", schedule = @Schedule("*/5 * * * *"))
    public void overlapping() {
      clock.advance(Duration.ofMinutes(12));
    }
  }

  /** Takes twelve minutes, one at a time. */
  @Integration(name = "Slow and single")
  public static final class Single {

    private final TestClock clock;

    public Single() {
      this(TestClock.at("2026-01-01T00:00:00Z"));
    }

    Single(TestClock clock) {
      this.clock = clock;
    }

    @Flow(
        name = "Alone",
        stableKey = "alone",
        schedule = @Schedule("*/5 * * * *"),
        queue = @Queue(singletonExecutions = true))
    public void alone() {
      clock.advance(Duration.ofMinutes(12));
    }
  }

  /** When the customer wants it. */
  @Integration(name = "Configured", pages = Configured.Times.class)
  public static final class Configured {

    @ConfigPage(name = "Times")
    public record Times(
        @ConfigVar(name = "My Schedule", stableKey = "my-schedule", timeZone = "Europe/Berlin")
            Optional<ScheduleValue> schedule) {}

    @Flow(name = "Tick", stableKey = "tick", schedule = @Schedule(configVar = "My Schedule"))
    public Optional<String> tick(FlowContext context) {
      return Optional.ofNullable(context.customer().externalId());
    }
  }
}
