package dev.spectral.conditional;

import dev.spectral.internal.js.Dates;
import dev.spectral.internal.js.IsoDate;
import dev.spectral.internal.js.Js;
import dev.spectral.internal.js.Shown;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain values as points in time. */
final class Moments {

  private static final Pattern YEAR_OR_DAY =
      Pattern.compile("(\\d{1,4})(?:-(\\d{1,2})-(\\d{1,2}))?");

  private Moments() {}

  /** Milliseconds since 1970, or NaN for a time too far away, which is neither before nor after. */
  static double of(@Nullable Object value) {
    Double millis = Dates.epochMillis(value, ZoneId.systemDefault());
    if (millis == null) {
      String message = "Value '" + Shown.of(Js.text(value)) + "' cannot be coerced to date.";
      throw ConditionException.terms(message);
    }
    return millis;
  }

  /** A date in which "2021" is a year and a number counts milliseconds. */
  static Instant parse(@Nullable Object value) {
    Double millis = null;
    if (value instanceof Instant time) {
      return time;
    } else if (Js.isNumber(value)) {
      millis = Dates.clip(Js.number(value));
    } else if (value instanceof String text) {
      millis = yearOrDay(text);
      millis = millis == null ? IsoDate.epochMillis(text, ZoneId.systemDefault()) : millis;
    }
    if (millis == null || Double.isNaN(millis)) {
      throw ConditionException.terms("Invalid argument type");
    }
    return Instant.ofEpochMilli((long) (double) millis);
  }

  private static @Nullable Double yearOrDay(String text) {
    Matcher matcher = YEAR_OR_DAY.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
      return null;
    }
    try {
      LocalDate day = LocalDate.of(unit(matcher, 1), unit(matcher, 2), unit(matcher, 3));
      return (double) day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int unit(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
