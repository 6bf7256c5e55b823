package dev.spectral.annotations;

/** What a person chooses who sets a schedule. */
public enum ScheduleType {
  /** What the platform decides. */
  AUTO,
  /** No schedule. */
  NONE,
  /** One moment. */
  ONCE,
  /** A cron expression. */
  CUSTOM,
  /** Every so many minutes. */
  MINUTE,
  /** Every so many hours. */
  HOUR,
  /** Every so many days. */
  DAY,
  /** Days of the week. */
  WEEK
}
