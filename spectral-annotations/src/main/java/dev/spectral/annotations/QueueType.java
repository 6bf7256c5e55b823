package dev.spectral.annotations;

/** How the executions of a flow stand to each other. */
public enum QueueType {
  /** What the platform decides: at the same time. */
  AUTO(""),
  /** At the same time. */
  PARALLEL("parallel"),
  /** First in, first out, a few at a time. */
  THROTTLED("throttled"),
  /** First in, first out, one at a time. */
  SEQUENTIAL("sequential"),
  /** One at a time; a schedule that fires meanwhile is skipped. */
  SINGLETON("singleton");

  private final String wire;

  QueueType(String wire) {
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
