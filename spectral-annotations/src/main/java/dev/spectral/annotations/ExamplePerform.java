package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method stands in for an action while somebody is only trying it out. It
 * changes nothing outside, so it may always be run.
 *
 * <p>It returns what the action returns, and takes any of what the action takes: its context, its
 * connection, its inputs, declared alike.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExamplePerform {

  /**
   * Refers to the actions that the method stands in for.
   *
   * @return keys of actions of the same component, at least one
   */
  String[] value();
}
