package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is what an action returns on one of its branches. The action returns a
 * sealed interface that permits one such record per branch; which record it returns is the branch
 * that the flow follows, and the record is the data.
 *
 * <p>A record without components is a branch without data. Where all branches have the same data,
 * name them in {@link Action#branches()} instead.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Branch {

  /**
   * Names the branch for people.
   *
   * @return a short name, never blank
   */
  String value();
}
