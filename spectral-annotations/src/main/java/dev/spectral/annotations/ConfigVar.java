package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a config variable: a value that is set once for each instance of an integration.
 *
 * <p>On a component of a record with {@link ConfigPage} it describes that variable; the Java type
 * chooses what it holds: text, numbers, dates, choices, code, a schedule, a selection of objects, a
 * form, a list or a map of values, or a connection, which is a record with {@link Connection}, or a
 * {@code ConnectionHandle} with a reference to the connection of a component or with {@link
 * Activated}. It must be set unless the type is {@code Optional}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ConfigVar {

  /**
   * Names the variable for customers, and for the platform.
   *
   * @return letters, digits and blanks, never blank, another for each variable
   */
  String name();

  /**
   * Identifies the variable for as long as it lives: under another key it is another variable, and
   * the values that were given are lost.
   *
   * @return any text, never blank, another for each variable
   */
  String stableKey();

  /**
   * Explains the variable.
   *
   * @return one or two sentences; empty for none
   */
  String description() default "";

  /**
   * Gives the value that is used when none is given. {@code ${env.NAME}} is replaced by the
   * environment of the build.
   *
   * @return text that the Java type accepts; for a list a JSON array, for a map a JSON object;
   *     empty for none
   */
  String defaultValue() default "";

  /**
   * Lists the values that a text may have.
   *
   * @return values of at most 64 characters; empty unless the type is {@code String}, {@code
   *     List<String>} or {@code Map<String, String>}
   */
  String[] pickList() default {};

  /**
   * Makes a text code.
   *
   * @return {@code JSON}, {@code XML} or {@code HTML}; {@link CodeLanguage#NONE} for plain text
   */
  CodeLanguage language() default CodeLanguage.NONE;

  /**
   * Refers to the data source of this integration that offers the values.
   *
   * @return the name of a method with {@link DataSource} of the same class; empty for none
   */
  String dataSource() default "";

  /**
   * Says what becomes of the value when something changes that its data source depends on.
   *
   * @return {@link DataSourceReset#NONE} unless said otherwise
   */
  DataSourceReset dataSourceReset() default DataSourceReset.NONE;

  /**
   * Lists the config variables that the inline data source of a form depends on.
   *
   * @return names of config variables; empty for none
   */
  String[] resetDependencies() default {};

  /**
   * Says who sets the variable.
   *
   * @return {@link ConfigPermission#CUSTOMER} unless said otherwise
   */
  ConfigPermission permission() default ConfigPermission.CUSTOMER;

  /**
   * Shows the variable to people of the organisation who deploy for a customer.
   *
   * @return {@code false} to hide it
   */
  boolean visibleToOrgDeployer() default true;

  /**
   * Says what a schedule offers first.
   *
   * @return {@link ScheduleType#AUTO} unless the type is {@code ScheduleValue}
   */
  ScheduleType scheduleType() default ScheduleType.AUTO;

  /**
   * Says whose clock a schedule goes by.
   *
   * @return a name of the time zone database; empty unless the type is {@code ScheduleValue}
   */
  String timeZone() default "";

  /**
   * Says how a form is checked.
   *
   * @return {@link ValidationMode#AUTO} unless the type is {@code JsonForm}
   */
  ValidationMode validationMode() default ValidationMode.AUTO;

  /**
   * Names the template of the organisation that the connection of another component is made of.
   *
   * @return a name; empty for none
   */
  String connectionTemplate() default "";

  /**
   * Locates where a person goes who has logged in with OAuth 2.0.
   *
   * @return a URL; empty for the platform's page
   */
  String successRedirect() default "";

  /**
   * Locates where a person goes whose login with OAuth 2.0 has failed.
   *
   * @return a URL; empty for the platform's page
   */
  String failureRedirect() default "";

  /**
   * Says whether a connection may go through an agent in the customer's network.
   *
   * @return {@link OnPremise#AUTO} unless the type is a connection
   */
  OnPremise onPremise() default OnPremise.AUTO;
}
