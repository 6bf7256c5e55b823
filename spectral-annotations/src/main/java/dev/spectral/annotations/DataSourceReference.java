package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation refer to a data source of an existing component. Put the annotated annotation
 * on a config variable: the data source then offers its values. Its attributes, each a {@link
 * Value}, are the data source's inputs.
 *
 * @see ComponentReference
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface DataSourceReference {

  /**
   * Refers to the component.
   *
   * @return a class annotated with {@link ComponentReference}
   */
  Class<?> component();

  /**
   * Identifies the data source within its component.
   *
   * @return its key on the wire, never empty
   */
  String key();

  /**
   * Tells what the data source offers.
   *
   * @return the platform's spelling, such as {@code picklist} or {@code objectFieldMap}
   */
  String dataSourceType();

  /**
   * Lists the data source's inputs.
   *
   * @return inputs in the manifest's order
   */
  ReferenceInput[] inputs() default {};
}
