package dev.spectral.runtime.execution;

import java.time.Duration;

/**
 * How much runs at once and how long.
 *
 * @param workers calls that run at the same time, at least 1
 * @param waiting calls that may wait for a worker, at least 1
 * @param timeLimit how long one call may run, never null
 */
public record ExecutionLimits(int workers, int waiting, Duration timeLimit) {

  private static final int LEAST_WORKERS = 16;
  private static final int WORKERS_PER_CORE = 4;
  private static final int WAITING = 1_000;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);

  /**
   * Give what a runtime uses unless told otherwise: 15 minutes; calls mostly wait for other
   * systems, so there are more workers than cores.
   *
   * @return the limits, never null
   */
  public static ExecutionLimits defaults() {
    int workers =
        Math.max(LEAST_WORKERS, WORKERS_PER_CORE * Runtime.getRuntime().availableProcessors());
    return new ExecutionLimits(workers, WAITING, TIME_LIMIT);
  }
}
