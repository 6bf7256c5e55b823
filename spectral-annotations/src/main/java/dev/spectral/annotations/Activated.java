package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@link ConfigVar} of the type {@code ConnectionHandle} is a connection which exists
 * already; its stable key is the one that it was made with.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Activated {

  /**
   * Says who has made it.
   *
   * @return who
   */
  ActivatedBy by();
}
