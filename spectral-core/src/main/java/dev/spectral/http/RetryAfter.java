package dev.spectral.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads how long the other system asks us to stay away. */
final class RetryAfter {

  private static final String NAME = "Retry-After";
  private static final Pattern SECONDS = Pattern.compile("[0-9]+");
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> of(HttpException e, Instant now) {
    return e instanceof HttpStatusException answer
        ? answer.headers().first(NAME).flatMap(text -> read(text.strip(), now))
        : Optional.empty();
  }

  /** Gives nothing for what is neither a number of seconds nor a date, or lies in the past. */
  static Optional<Duration> read(String text, Instant now) {
    Duration wait = SECONDS.matcher(text).matches() ? seconds(text) : until(text, now);
    return Optional.ofNullable(wait).filter(it -> !it.isNegative());
  }

  private static Duration seconds(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    boolean fits = significant.length() <= DIGITS;
    return Duration.ofSeconds(fits ? Long.parseLong(significant) : Integer.MAX_VALUE);
  }

  private static @Nullable Duration until(String date, Instant now) {
    boolean sendable = date.chars().allMatch(c -> c >= ' ' && c <= '~');
    Instant at = sendable ? Headers.of(NAME, date).getInstant(NAME) : null;
    return at == null ? null : Duration.between(now, at);
  }
}
