package dev.spectral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something runs again and again: what a config variable that holds a schedule is set to, or
 * what a data source proposes for one. Immutable.
 *
 * @param value a cron expression of five fields, such as {@code *}{@code /15 * * * *} for every
 *     quarter of an hour, or what another kind of schedule takes; never null
 * @param scheduleType the platform's word for the kind of schedule, such as {@code custom}, or null
 *     where it is not said
 * @param timeZone a name of the time zone database, or null where it is not said
 */
public record ScheduleValue(
    String value,
    @JsonProperty("schedule_type") @Nullable String scheduleType,
    @JsonProperty("time_zone") @Nullable String timeZone) {

  public ScheduleValue {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Make a schedule of a cron expression.
   *
   * @param expression five fields, never null
   * @return a schedule that says nothing of its zone, never null
   */
  public static ScheduleValue cron(String expression) {
    return new ScheduleValue(expression, null, null);
  }
}
