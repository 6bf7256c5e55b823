package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts texts before an element of a {@link ConfigPage}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface HelperText {

  /**
   * Lists the texts.
   *
   * @return HTML, at least one
   */
  String[] value();
}
