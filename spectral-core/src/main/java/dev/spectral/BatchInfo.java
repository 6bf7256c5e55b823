package dev.spectral;

/**
 * How a flow takes the items of its trigger. Immutable.
 *
 * @param enabled whether it takes them in batches
 * @param batchSize how many items an execution gets, at least 1; 1 when not in batches
 */
public record BatchInfo(boolean enabled, int batchSize) {

  /** The flow does not take items in batches. */
  public static final BatchInfo DISABLED = new BatchInfo(false, 1);

  public BatchInfo {
    if (batchSize < 1) {
      throw new IllegalArgumentException(
          "A batch of " + batchSize + " items has nothing to run for. Use 1 or more.");
    }
  }

  /**
   * Say that a flow takes items in batches.
   *
   * @param size how many items an execution gets, at least 1
   * @return what says so, never null
   */
  public static BatchInfo of(int size) {
    return new BatchInfo(true, size);
  }
}
