package dev.spectral;

import java.util.Objects;

/**
 * When something runs again and again, as a data source proposes it to the person who configures an
 * integration.
 *
 * @param value a cron expression of five fields, such as {@code 0 6 * * *} for six o'clock every
 *     morning, never null
 */
public record Schedule(String value) {

  public Schedule {
    Objects.requireNonNull(value, "value");
  }
}
