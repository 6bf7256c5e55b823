package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what becomes of a value that was chosen, when what it was chosen from has changed. Part of
 * {@link ConfigVar}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface DataSourceReset {

  /**
   * Chooses what.
   *
   * @return {@link ResetMode#NEVER} unless said otherwise
   */
  ResetMode mode() default ResetMode.NEVER;

  /**
   * Lists the config variables that decide what is offered.
   *
   * @return names of config variables; empty for none
   */
  String[] dependencies() default {};
}
