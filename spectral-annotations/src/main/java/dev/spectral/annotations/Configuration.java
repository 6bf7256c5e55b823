package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the configuration of an integration that an application edits itself, in place of
 * pages. Part of {@link Integration}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Configuration {

  /**
   * Describes it by a Java type, which {@code FlowContext} then gives.
   *
   * @return a record; {@code Void.class} for none
   */
  Class<?> type() default Void.class;

  /**
   * Describes it by a JSON Schema in place of the type's.
   *
   * @return the path of a JSON Schema among the module's resources; empty to derive it from the
   *     type
   */
  String schema() default "";

  /**
   * Says how it is edited.
   *
   * @return the path of a JSON file among the module's resources; empty for none
   */
  String uiSchema() default "";

  /**
   * Names the version of the description.
   *
   * @return any text, never blank where there is a configuration
   */
  String eTag() default "";

  /**
   * Lists the connections that the configuration needs.
   *
   * @return records whose components have {@link ConfigVar} and are connections; empty for none
   */
  Class<? extends Record>[] connections() default {};
}
