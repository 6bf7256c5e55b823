package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Starts a flow by the clock. Part of {@link Flow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Schedule {

  /**
   * Says when.
   *
   * @return a cron expression of five fields; empty for none
   */
  String value() default "";

  /**
   * Names the config variable that says when, so that each customer can choose.
   *
   * @return the name of a config variable of the type {@code ScheduleValue}; empty for none
   */
  String configVar() default "";

  /**
   * Says whose clock.
   *
   * @return a name of the time zone database such as {@code America/Chicago}; empty for UTC
   */
  String timeZone() default "";
}
