package dev.spectral.runtime;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of data. Immutable.
 *
 * @param bytes the amount in bytes, at least 1
 */
public record DataSize(long bytes) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(B|KB|MB|GB)?");
  private static final long KILO = 1024;

  /**
   * Check the amount.
   *
   * @throws IllegalArgumentException when it is less than one byte
   */
  public DataSize {
    if (bytes < 1) {
      throw new IllegalArgumentException("a size is at least 1 byte, this is " + bytes);
    }
  }

  /**
   * Make a size from mebibytes.
   *
   * @param megabytes units of 1,048,576 bytes, at least 1
   * @return the size, never null
   */
  public static DataSize ofMegabytes(long megabytes) {
    return new DataSize(Math.multiplyExact(megabytes, KILO * KILO));
  }

  /**
   * Read a size as a person writes it: {@code 512}, {@code 64KB}, {@code 100MB}, {@code 2GB}.
   *
   * @param text a number and a unit of 1, 1024, 1024² or 1024³ bytes, never null
   * @return the size, never null
   * @throws IllegalArgumentException when the text is no size
   */
  public static DataSize parse(String text) {
    Matcher matcher = FORM.matcher(text.trim().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a size; write a number and a unit, such as 100MB");
    }
    String unit = matcher.group(2) == null ? "B" : matcher.group(2);
    long factor =
        switch (unit) {
          case "KB" -> KILO;
          case "MB" -> KILO * KILO;
          case "GB" -> KILO * KILO * KILO;
          default -> 1;
        };
    return new DataSize(Math.multiplyExact(Long.parseLong(matcher.group(1)), factor));
  }

  /**
   * Give the size as {@link #parse(String)} reads it, in the largest unit that divides it.
   *
   * @return such as {@code 100MB}, never null
   */
  @Override
  public String toString() {
    long amount = bytes;
    String[] units = {"B", "KB", "MB", "GB"};
    int unit = 0;
    while (unit < units.length - 1 && amount % KILO == 0) {
      amount /= KILO;
      unit++;
    }
    return amount + units[unit];
  }
}
