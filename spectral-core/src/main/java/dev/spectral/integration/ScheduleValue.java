package dev.spectral.integration;

/**
 * The value of a config variable that holds a schedule. Immutable.
 *
 * @param value a cron expression, or what the kind of schedule takes, such as a number of minutes;
 *     empty for none; never null
 * @param scheduleType the platform's word for the kind of schedule, such as {@code custom}, never
 *     null
 * @param timeZone a name of the time zone database, empty for UTC, never null
 */
public record ScheduleValue(String value, String scheduleType, String timeZone) {}
