package dev.spectral.internal.js;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as ISO 8601 writes them: calendar, week and ordinal dates, in long or short form, with or
 * without a time and an offset. Looser than java.time where the reference SDK is.
 */
public final class IsoDate {

  private static final Pattern YEAR = Pattern.compile("(\\d{4}|[+-]\\d{6})|(\\d{2}|[+-]\\d{4})$");
  private static final Pattern DAY =
      Pattern.compile("-?(?:(\\d{3})|(\\d{2})(?:-?(\\d{2}))?|W(\\d{2})(?:-?(\\d))?|)");
  private static final int YEARS_PER_CENTURY = 100;
  private static final int DAYS_PER_WEEK = 7;
  private static final int LAST_WEEK = 53;

  private IsoDate() {}

  /**
   * Read a date.
   *
   * @param text the text, without space around it
   * @param zone where a time without an offset is meant
   * @return milliseconds since 1970, or null when the text is no date
   */
  public static @Nullable Double epochMillis(String text, ZoneId zone) {
    DateParts parts = DateParts.split(text);
    LocalDate day = parts == null ? null : day(parts.date());
    if (parts == null || day == null) {
      return null;
    }
    double time = parts.time().isEmpty() ? 0 : IsoTime.millis(parts.time());
    double wall = day.toEpochDay() * IsoTime.MILLIS_PER_DAY + time;
    if (parts.offset().isEmpty()) {
      return Double.isNaN(wall) ? null : local(wall, zone);
    }
    double absolute = wall + IsoTime.offset(parts.offset());
    return Double.isNaN(absolute) ? null : absolute;
  }

  private static double local(double wall, ZoneId zone) {
    Instant asIfUtc = Instant.ofEpochMilli((long) wall);
    return asIfUtc.atZone(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant().toEpochMilli();
  }

  private static @Nullable LocalDate day(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.lookingAt()) {
      return null;
    }
    boolean century = year.group(1) == null;
    int number = Integer.parseInt(year.group());
    Matcher rest = DAY.matcher(text.substring(year.end()));
    if (!rest.matches()) {
      return null;
    }
    try {
      return day(century ? number * YEARS_PER_CENTURY : number, rest);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(int year, Matcher rest) {
    if (rest.group(4) != null) {
      return week(year, unit(rest.group(4)), unit(rest.group(5)));
    }
    if (rest.group(1) != null) {
      return LocalDate.ofYearDay(year, unit(rest.group(1)));
    }
    return LocalDate.of(year, unit(rest.group(2)), unit(rest.group(3)));
  }

  /** Week 53 of a year that has 52 is the first week of the next. */
  private static @Nullable LocalDate week(int year, int week, int day) {
    if (week < 1 || week > LAST_WEEK || day < 1 || day > DAYS_PER_WEEK) {
      return null;
    }
    LocalDate first = LocalDate.of(year, Month.JANUARY, 4).with(ChronoField.DAY_OF_WEEK, day);
    return first.plusWeeks(week - 1L);
  }

  private static int unit(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
