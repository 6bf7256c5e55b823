package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a page of the config wizard. Its components are the page's elements in
 * order, each with {@link ConfigVar}; flows take the record as a parameter, or read it from their
 * context.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConfigPage {

  /**
   * Names the page for customers.
   *
   * @return a short name, never blank
   */
  String name();

  /**
   * Says what the page is for.
   *
   * @return one sentence; empty for none
   */
  String tagline() default "";

  /**
   * Lists texts that stand below the last element.
   *
   * @return HTML; empty for none
   */
  String[] closingText() default {};
}
