package dev.spectral.testing;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSchedule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a flow is started by the clock. */
final class Timetable {

  private final ExecutionTime times;
  private final ZoneId zone;

  private Timetable(ExecutionTime times, ZoneId zone) {
    this.times = times;
    this.zone = zone;
  }

  /** Reads a cron expression of five fields; its zone is UTC unless said. */
  static Timetable of(String expression, @Nullable String zone) {
    CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
    try {
      return new Timetable(
          ExecutionTime.forCron(parser.parse(expression)), ZoneId.of(zone == null ? "UTC" : zone));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"%s\"%s is no schedule: %s"
              .formatted(expression, zone == null ? "" : " in " + zone, e.getMessage()),
          e);
    }
  }

  /** Finds the timetable of a flow, empty where it has none or its config variable is not set. */
  static Optional<Timetable> of(FlowDefinition flow, IntegrationHarness instance) {
    FlowSchedule schedule = flow.schedule();
    if (schedule instanceof FlowSchedule.Cron cron) {
      return Optional.of(of(cron.expression(), cron.timeZone()));
    } else if (schedule instanceof FlowSchedule.FromConfigVar configured) {
      Object value = instance.configVars().get(configured.name());
      return Optional.ofNullable(value).map(set -> configured(set, zone(configured, instance)));
    }
    return Optional.empty();
  }

  /** Reads what a config variable holds. */
  static Timetable configured(Object value, @Nullable String usual) {
    if (value instanceof Map<?, ?> map) {
      String zone =
          Stream.of("time_zone", "timeZone")
              .filter(map::containsKey)
              .map(name -> String.valueOf(map.get(name)))
              .findFirst()
              .orElse(usual);
      return of(String.valueOf(map.get("value")), zone);
    }
    return of(String.valueOf(value), usual);
  }

  private static @Nullable String zone(
      FlowSchedule.FromConfigVar schedule, IntegrationHarness instance) {
    return schedule.timeZone() != null
        ? schedule.timeZone()
        : instance.definition().configVars().stream()
            .filter(one -> one.name().equals(schedule.name()))
            .filter(ConfigValue.class::isInstance)
            .map(one -> Optional.ofNullable(((ConfigValue) one).timeZone()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
  }

  /** Gives the next time after another. */
  Optional<Instant> after(Instant time) {
    return times.nextExecution(time.atZone(zone)).map(ZonedDateTime::toInstant);
  }
}
