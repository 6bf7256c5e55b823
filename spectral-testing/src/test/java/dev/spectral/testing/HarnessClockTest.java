package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HarnessClockTest {

  private final TestClock clock = TestClock.at("2026-03-01T10:00:00Z");
  private final ComponentHarness depot = ComponentHarness.of(Depot.class).clock(clock);

  private static Depot.Times times(String started, String now) {
    return new Depot.Times(Instant.parse(started), Instant.parse(now));
  }

  @Test
  void tellsTheTimeToAnAction() {
    ActionRun first = depot.action("times").run();
    clock.advance(Duration.ofDays(1));

    assertThat(first).hasData(times("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"));
    assertThat(depot.action("times").run())
        .hasData(times("2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"));
  }

  @Test
  void leavesAStartAloneThatTheTestHasSet() {
    Instant started = Instant.parse("2020-01-01T00:00:00Z");

    ActionRun run =
        depot.context(TestContext.builder().startedAt(started).build()).action("times").run();

    assertThat(run).hasData(times("2020-01-01T00:00:00Z", "2026-03-01T10:00:00Z"));
  }

  @Test
  void mayBelongToAContextAlone() {
    TestContext context = TestContext.builder().clock(clock).build();
    clock.set(Instant.parse("2026-03-01T11:00:00Z"));

    ActionRun run = ComponentHarness.of(Depot.class).context(context).action("times").run();

    assertThat(run).hasData(times("2026-03-01T10:00:00Z", "2026-03-01T11:00:00Z"));
  }

  @Test
  void movesFromRoundToRoundOfAPoll() {
    TestContext context = TestContext.create();
    List<TriggerRun> rounds =
        depot.context(context).trigger("tick").runRounds(3, Duration.ofMinutes(5));

    assertThat(rounds.get(0)).startsTheFlow();
    assertThat(rounds)
        .extracting(round -> round.bodyAs(Depot.Times.class).started())
        .containsExactly(
            Instant.parse("2026-03-01T10:00:00Z"),
            Instant.parse("2026-03-01T10:05:00Z"),
            Instant.parse("2026-03-01T10:10:00Z"));
    assertThat(rounds.get(2)).hasPayloadAt("/startedAt", "2026-03-01T10:10:00Z");
    assertThat(clock.instant()).isEqualTo("2026-03-01T10:15:00Z");
    assertThat(context.instanceState())
        .isEqualTo(
            Map.of(
                "__prismaticInternal", Map.of("polling", Map.of("last", "2026-03-01T10:10:00Z"))));
  }

  @Test
  void isNeededForRounds() {
    HarnessTrigger tick = ComponentHarness.of(Depot.class).trigger("tick");

    assertThatIllegalStateException()
        .isThrownBy(() -> tick.runRounds(2, Duration.ofMinutes(1)))
        .withMessageContaining("call harness.clock(TestClock.at(…)) before");
  }

  @Test
  void isTheMachinesUnlessSet() {
    Depot.Times times =
        ComponentHarness.of(Depot.class).action("times").run().dataAs(Depot.Times.class);

    assertThat(times.now()).isBetween(times.started(), Instant.now());
  }

  @Test
  void showsTheSameTimeInEveryZone() {
    TestClock there = clock.withZone(ZoneId.of("America/Chicago"));
    clock.advance(Duration.ofHours(1));

    assertThat(there.instant()).isEqualTo("2026-03-01T11:00:00Z");
    assertThat(there.getZone()).isEqualTo(ZoneId.of("America/Chicago"));
    assertThat(clock).hasToString("TestClock[2026-03-01T11:00:00Z]");
  }
}
