package dev.spectral.internal.js;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as text, in the two forms that ECMAScript has. */
public final class DateText {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE MMM dd uuuu HH:mm:ss 'GMT'xx (zzzz)", Locale.ENGLISH);

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  private static final int LAST_SHORT_YEAR = 9999;

  private DateText() {}

  /** Write a time for people, in the zone of this machine. */
  static String of(Instant time) {
    return LOCAL.format(time.atZone(ZoneId.systemDefault()));
  }

  /**
   * Write a time for machines.
   *
   * @param time the time
   * @return ISO 8601 in UTC, always with milliseconds; far years have a sign and six digits
   */
  public static String iso(Instant time) {
    ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
    int year = utc.getYear();
    boolean near = year >= 0 && year <= LAST_SHORT_YEAR;
    return String.format(Locale.ROOT, near ? "%04d" : "%+07d", year) + ISO.format(utc);
  }
}
