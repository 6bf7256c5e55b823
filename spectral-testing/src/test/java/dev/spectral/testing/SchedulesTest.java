package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import dev.spectral.ScheduleValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Flows that the clock starts. */
class SchedulesTest {

  @Test
  void keepsToTheClockOnTheWallWhenItIsChanged() {
    IntegrationHarness harness = at(Rota.Daily.class, "2026-03-07T00:00:00Z");
    assertThat(starts(harness.advance(Duration.ofDays(3))))
        .containsExactly("2026-03-07T16:20:00Z", "2026-03-08T15:20:00Z", "2026-03-09T15:20:00Z");
    IntegrationHarness autumn = at(Rota.Daily.class, "2026-10-31T00:00:00Z");
    assertThat(starts(autumn.advance(Duration.ofDays(2))))
        .containsExactly("2026-10-31T15:20:00Z", "2026-11-01T16:20:00Z");
  }

  @Test
  void showsTheFlowTheTimeItStarts() {
    IntegrationHarness harness = at(Rota.Daily.class, "2026-03-07T00:00:00Z");
    assertThat(harness.advance(Duration.ofDays(1)).get(0)).hasData("2026-03-07T16:20:00Z");
  }

  @Test
  void goesByUtcUnlessAZoneIsNamed() {
    IntegrationHarness harness = at(Rota.WorkingHours.class, "2026-03-06T00:00:00Z");
    List<String> friday = starts(harness.advance(Duration.ofDays(1)));
    assertThat(friday).hasSize(9 * 12).startsWith("2026-03-06T08:00:00Z");
    assertThat(friday).endsWith("2026-03-06T16:55:00Z");
    assertThat(harness.advance(Duration.ofDays(2))).isEmpty();
    assertThat(starts(harness.advance(Duration.ofHours(9)))).startsWith("2026-03-09T08:00:00Z");
  }

  @Test
  void staggersStarts() {
    IntegrationHarness harness = at(Rota.Staggered.class, "2026-03-06T10:00:00Z");
    assertThat(starts(harness.advance(Duration.ofMinutes(25))))
        .extracting(start -> start.substring(14, 16))
        .containsExactly("03", "08", "13", "18", "23");
  }

  @Test
  void startsOnTimeWhileAnotherExecutionRuns() {
    TestClock clock = TestClock.at("2026-03-06T09:59:00Z");
    IntegrationHarness harness = IntegrationHarness.of(new Rota.Slow(clock)).clock(clock);
    assertThat(starts(harness.advance(Duration.ofMinutes(12))))
        .containsExactly("2026-03-06T10:00:00Z", "2026-03-06T10:05:00Z", "2026-03-06T10:10:00Z");
  }

  @Test
  void skipsStartsOfASingletonWhileItRuns() {
    TestClock clock = TestClock.at("2026-03-06T09:59:00Z");
    IntegrationHarness harness = IntegrationHarness.of(new Rota.Single(clock)).clock(clock);
    assertThat(starts(harness.advance(Duration.ofMinutes(17))))
        .containsExactly("2026-03-06T10:00:00Z", "2026-03-06T10:15:00Z");
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-06T10:27:00Z"));
  }

  @Test
  void startsEachCustomersFlowByItsOwnSchedule() {
    IntegrationHarness harness = at(Rota.Configured.class, "2026-07-01T00:00:00Z");
    harness.forCustomer("a").config("My Schedule", ScheduleValue.cron("0 9 * * *"));
    harness
        .forCustomer("b")
        .config("My Schedule", new ScheduleValue("0 9 * * *", "custom", "America/Chicago"));
    List<FlowRun> runs = harness.advance(Duration.ofDays(1));
    assertThat(starts(runs)).containsExactly("2026-07-01T07:00:00Z", "2026-07-01T14:00:00Z");
    assertThat(runs).extracting(run -> run.customer().externalId()).containsExactly("a", "b");
  }

  @Test
  void takesAScheduleThatAPageHolds() {
    IntegrationHarness harness = at(Rota.Configured.class, "2026-07-01T00:00:00Z");
    harness.config(new Rota.Configured.Times(Optional.of(ScheduleValue.cron("30 12 * * *"))));
    assertThat(starts(harness.advance(Duration.ofDays(1)))).containsExactly("2026-07-01T10:30:00Z");
  }

  @Test
  void saysThatAScheduleIsNone() {
    IntegrationHarness harness =
        at(Rota.Configured.class, "2026-07-01T00:00:00Z").config("My Schedule", "at noon");
    assertThatThrownBy(() -> harness.advance(Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"at noon\" in Europe/Berlin is no schedule");
  }

  @Test
  void needsAClockThatCanBeMoved() {
    IntegrationHarness harness = IntegrationHarness.of(Rota.Daily.class);
    assertThatThrownBy(() -> harness.advance(Duration.ofDays(1)))
        .hasMessageContaining("harness.clock(TestClock.at(");
  }

  private static IntegrationHarness at(Class<?> integration, String time) {
    return IntegrationHarness.of(integration).clock(TestClock.at(time));
  }

  private static List<String> starts(List<FlowRun> runs) {
    return runs.stream().map(run -> run.startedAt().toString()).toList();
  }
}
