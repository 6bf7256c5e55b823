package dev.spectral;

/**
 * Measures an operation while the instance runs in debug mode, and does nothing otherwise. The
 * measurements are logged as a metric when the operation has succeeded. Thread-safe.
 *
 * <pre>{@code
 * context.debug().timeElapsed().mark("asked");
 * List<Item> items = erp.items();
 * context.debug().timeElapsed().mark("answered");
 * context.debug().timeElapsed().measure("waiting for the ERP", "asked", "answered");
 * }</pre>
 */
public interface Debug {

  /**
   * Tell whether the instance runs in debug mode.
   *
   * @return {@code true} in debug mode
   */
  boolean enabled();

  /**
   * Give what measures time.
   *
   * @return marks and measures, never null
   */
  TimeElapsed timeElapsed();

  /**
   * Measure how much memory the process holds now.
   *
   * @param mark a name for the measurement, never null
   */
  default void memoryUsage(String mark) {
    memoryUsage(mark, false);
  }

  /**
   * Measure how much memory the process holds now.
   *
   * @param mark a name for the measurement, never null
   * @param showDetail whether to measure the heap and the buffers as well, which takes longer
   */
  void memoryUsage(String mark, boolean showDetail);

  /**
   * Give what was measured.
   *
   * @return a copy, empty when not in debug mode, never null
   */
  DebugResults results();

  /** Measures the time between two marks. */
  interface TimeElapsed {

    /**
     * Remember this moment.
     *
     * @param label a name for the moment, never null; used again, it means the later moment
     */
    void mark(String label);

    /**
     * Measure the time between two moments.
     *
     * @param label a name for the measurement, never null
     * @param start the mark at the beginning, never null
     * @param end the mark at the end, never null
     */
    void measure(String label, String start, String end);
  }
}
