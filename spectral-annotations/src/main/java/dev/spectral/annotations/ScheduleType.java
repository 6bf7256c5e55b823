package dev.spectral.annotations;

/** What the config wizard offers for a schedule first. */
public enum ScheduleType {
  /** What fits the default. */
  AUTO(""),
  /** No schedule. */
  NONE("none"),
  /** One point in time. */
  ONCE("once"),
  /** A cron expression. */
  CUSTOM("custom"),
  /** Every few minutes. */
  MINUTE("minute"),
  /** Every few hours. */
  HOUR("hour"),
  /** Every few days. */
  DAY("day"),
  /** Every few weeks. */
  WEEK("week");

  private final String wire;

  ScheduleType(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's word.
   *
   * @return the word, empty where nothing is said; never null
   */
  public String wire() {
    return wire;
  }
}
