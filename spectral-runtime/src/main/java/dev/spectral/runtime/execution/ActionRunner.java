package dev.spectral.runtime.execution;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs calls on a bounded pool, each for a bounded time. */
public final class ActionRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ActionRunner.class);
  private static final Duration IDLE_THREAD_LIFE = Duration.ofMinutes(1);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(3);

  private final LoadedComponents components;
  private final Duration timeLimit;
  private final ThreadPoolExecutor pool;
  private final ScheduledExecutorService watch;

  /**
   * Make the runner.
   *
   * @param components the loaded versions, closed by their owner, never null
   * @param limits how much runs at once and how long, never null
   */
  public ActionRunner(LoadedComponents components, ExecutionLimits limits) {
    this.components = components;
    this.timeLimit = limits.timeLimit();
    this.pool =
        new ThreadPoolExecutor(
            limits.workers(),
            limits.workers(),
            IDLE_THREAD_LIFE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            threads("spectral-action-"));
    pool.allowCoreThreadTimeOut(true);
    this.watch = Executors.newSingleThreadScheduledExecutor(threads("spectral-watch-"));
  }

  private static ThreadFactory threads(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, prefix + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Run a call.
   *
   * @param invocation what to run, never null
   * @return its outcome, later; it never completes exceptionally; never null
   */
  public CompletableFuture<Outcome> run(Invocation invocation) {
    CapturedLogs logs = new CapturedLogs();
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    FutureTask<Void> task =
        new FutureTask<>(
            () -> outcome.complete(new ActionCall(components, invocation, logs).call()), null);
    try {
      pool.execute(
          () -> {
            Future<?> alarm =
                watch.schedule(
                    () -> stop(invocation, logs, outcome, task),
                    timeLimit.toMillis(),
                    TimeUnit.MILLISECONDS);
            task.run();
            alarm.cancel(false);
          });
    } catch (RejectedExecutionException e) {
      outcome.complete(
          Outcome.failure(
              Outcome.TOO_MANY,
              "The runtime has more calls waiting than it takes; this one did not run. Try again"
                  + " a little later.",
              logs.lines()));
    }
    return outcome;
  }

  private void stop(
      Invocation invocation,
      CapturedLogs logs,
      CompletableFuture<Outcome> outcome,
      FutureTask<Void> task) {
    boolean tookTooLong =
        outcome.complete(
            Outcome.failure(
                Outcome.TIME_LIMIT,
                "The action ran longer than an execution may, which is "
                    + timeLimit
                    + ", and was interrupted.",
                logs.lines()));
    if (tookTooLong) {
      task.cancel(true);
      LOG.atWarn()
          .addKeyValue("executionId", invocation.executionId())
          .addKeyValue("component", invocation.version().component().key())
          .addKeyValue("action", invocation.action())
          .log("execution interrupted at its time limit");
    }
  }

  /** Interrupt what still runs: whoever closes has waited already. */
  @Override
  public void close() {
    watch.shutdownNow();
    pool.shutdownNow();
    try {
      if (!pool.awaitTermination(CLOSE_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.atWarn().log("actions that cannot be interrupted are left behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
