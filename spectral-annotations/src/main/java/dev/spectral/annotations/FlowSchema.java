package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what a flow takes or returns, for those who call it. Part of {@link Flow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface FlowSchema {

  /**
   * Says what is described.
   *
   * @return {@code invoke} for what it takes, {@code result} for what it returns, or another name
   */
  String name();

  /**
   * Locates the description.
   *
   * @return the path of a JSON Schema among the module's resources, never blank
   */
  String resource();
}
