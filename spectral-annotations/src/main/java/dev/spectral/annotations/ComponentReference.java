package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which published component a class stands for. The goal {@code spectral:component-manifest}
 * writes such classes; nobody writes one by hand.
 *
 * <p>The class has a public constructor that takes a {@code ComponentCalls}, and a method for each
 * action. Its nested annotations refer to the component's triggers, connections and data sources.
 *
 * @see TriggerReference
 * @see ConnectionReference
 * @see DataSourceReference
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ComponentReference {

  /**
   * Identifies the component.
   *
   * @return its key on the platform, never blank
   */
  String key();

  /**
   * Tells components of the platform from those of one organisation.
   *
   * @return {@code true} for a public component
   */
  boolean isPublic() default false;

  /**
   * Pins the version of the component whose manifest the class was made of.
   *
   * @return the signature of its package; empty for the latest version
   */
  String signature() default "";
}
