package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what an error of a flow leads to. Part of {@link Flow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface StepErrors {

  /**
   * Chooses what.
   *
   * @return {@link StepErrorHandler#FAIL} unless said otherwise
   */
  StepErrorHandler handler() default StepErrorHandler.FAIL;

  /**
   * Says how often at most to try again.
   *
   * @return 0 to 5, for {@link StepErrorHandler#RETRY} only
   */
  int maxAttempts() default 0;

  /**
   * Says how long to wait before each.
   *
   * @return 0 to 60 seconds
   */
  int delaySeconds() default 0;

  /**
   * Waits twice as long each time.
   *
   * @return {@code true} to wait longer each time
   */
  boolean usesExponentialBackoff() default false;

  /**
   * Goes on when the last try has failed too.
   *
   * @return {@code true} to go on
   */
  boolean ignoreFinalError() default false;
}
