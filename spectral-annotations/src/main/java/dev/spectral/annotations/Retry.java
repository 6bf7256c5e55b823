package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs an execution that failed again. Part of {@link Flow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Retry {

  /**
   * Says how often at most.
   *
   * @return 0 to 10; 0 for not at all
   */
  int maxAttempts() default 0;

  /**
   * Says how long to wait before each.
   *
   * @return 0 to 60 minutes
   */
  int delayMinutes() default 0;

  /**
   * Waits twice as long each time.
   *
   * @return {@code true} to wait longer each time
   */
  boolean usesExponentialBackoff() default false;

  /**
   * Locates what tells requests apart: a newer one that is the same ends the retries of the older.
   *
   * @return a path such as {@code body.data.id}; empty for none
   */
  String uniqueRequestIdField() default "";
}
