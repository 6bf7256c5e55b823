package dev.spectral.internal.js;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Values as points in time. */
public final class Dates {

  private static final double MILLIS_PER_SECOND = 1000;
  private static final double MAX_MILLIS = 8.64e15;

  private Dates() {}

  /**
   * Read a value as a time: a number counts seconds, other text is ISO 8601.
   *
   * @param value a plain value, or null
   * @param zone where a time without an offset is meant
   * @return milliseconds since 1970, NaN for a time too far away, or null for what is no time
   */
  public static @Nullable Double epochMillis(@Nullable Object value, ZoneId zone) {
    Instant time = instant(value, zone);
    if (time != null) {
      return clip((double) time.toEpochMilli());
    }
    double seconds = Js.number(value);
    if (Js.isTruthy(seconds)) {
      return clip(seconds * MILLIS_PER_SECOND);
    }
    Double millis = value instanceof String text ? IsoDate.epochMillis(text, zone) : null;
    return millis == null ? null : clip(millis);
  }

  private static @Nullable Instant instant(@Nullable Object value, ZoneId zone) {
    if (value instanceof LocalDateTime time) {
      return time.atZone(zone).toInstant();
    }
    if (value instanceof LocalDate date) {
      return date.atStartOfDay(zone).toInstant();
    }
    return value instanceof Instant time ? time : null;
  }

  /** Cut off parts of a millisecond. */
  public static double clip(double millis) {
    return Math.abs(millis) <= MAX_MILLIS ? (double) (long) millis : Double.NaN;
  }
}
