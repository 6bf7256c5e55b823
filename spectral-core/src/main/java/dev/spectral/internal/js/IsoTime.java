package dev.spectral.internal.js;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day and the offset of an ISO 8601 text, in milliseconds; NaN when it is neither. */
final class IsoTime {

  static final double MILLIS_PER_DAY = 86_400_000;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{2}(?:[.,]\\d*)?)(?::?(\\d{2}(?:[.,]\\d*)?))?(?::?(\\d{2}(?:[.,]\\d*)?))?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(?::?(\\d{2}))?");
  private static final double MILLIS_PER_HOUR = 3_600_000;
  private static final double MILLIS_PER_MINUTE = 60_000;
  private static final double MILLIS_PER_SECOND = 1000;
  private static final int SIXTY = 60;
  private static final int HOURS_PER_DAY = 24;

  private IsoTime() {}

  static double millis(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Double.NaN;
    }
    double hours = unit(time.group(1));
    double minutes = unit(time.group(2));
    double seconds = unit(time.group(3));
    boolean midnight = hours == HOURS_PER_DAY && minutes == 0 && seconds == 0;
    boolean inside = hours < HOURS_PER_DAY + 1 && hours != HOURS_PER_DAY;
    if (!midnight && !(inside && minutes < SIXTY && seconds < SIXTY)) {
      return Double.NaN;
    }
    return hours * MILLIS_PER_HOUR + minutes * MILLIS_PER_MINUTE + seconds * MILLIS_PER_SECOND;
  }

  /** What to add to the time to get UTC; what is not an offset counts as UTC. */
  static double offset(String text) {
    Matcher offset = OFFSET.matcher(text);
    if (text.equals("Z") || !offset.matches()) {
      return 0;
    }
    double minutes = unit(offset.group(3));
    if (minutes >= SIXTY) {
      return Double.NaN;
    }
    double millis = unit(offset.group(2)) * MILLIS_PER_HOUR + minutes * MILLIS_PER_MINUTE;
    return offset.group(1).equals("+") ? -millis : millis;
  }

  private static double unit(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
  }
}
