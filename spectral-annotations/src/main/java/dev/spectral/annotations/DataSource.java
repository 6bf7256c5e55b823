package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is a data source: it offers values while an integration is being
 * configured. An input refers to one with {@link Input#dataSource()}.
 *
 * <p>Parameters are those of an {@link Action}. A method that returns a list of {@code Choice} or
 * of {@code String} is a pick list.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DataSource {

  /**
   * Identifies the data source within its component.
   *
   * @return letters, digits, hyphens and underscores; empty for the method's name
   */
  String key() default "";

  /**
   * Names the data source for people.
   *
   * @return a short name, never blank
   */
  String label() default "";

  /**
   * Says what the data source offers.
   *
   * @return one sentence, never blank
   */
  String description() default "";

  /**
   * Refers to the data source of this component that tells more of one of the values.
   *
   * @return the key of another method annotated with {@link DataSource}; empty for none
   */
  String detailDataSource() default "";
}
