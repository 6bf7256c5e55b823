package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the executions of a flow stand to each other. Part of {@link Flow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Queue {

  /**
   * Chooses how.
   *
   * @return {@link QueueType#AUTO} unless said otherwise
   */
  QueueType type() default QueueType.AUTO;

  /**
   * Skips a start by the clock while an execution runs that the clock has started.
   *
   * @return {@code true} to skip it
   */
  boolean singletonExecutions() default false;

  /**
   * Limits how many run at once.
   *
   * @return 2 to 15, for {@link QueueType#THROTTLED} only; 0 for what the platform decides
   */
  int concurrencyLimit() default 0;

  /**
   * Locates what tells requests apart: one that waits already is not queued again.
   *
   * @return a path such as {@code headers.x-id}; empty for none
   */
  String dedupeIdField() default "";
}
