package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an input of a trigger, a connection or a data source of an existing component its value: a
 * literal, a config variable or a template, one of the three. Without any of them the input keeps
 * the manifest's default, and the other attributes say who may change it.
 *
 * <p>Use: {@code @Slack.SelectChannels(connection = @Value(configVar = "Slack"))}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Value {

  /**
   * Gives a literal. A boolean is {@code "true"} or {@code "false"}, an object is its JSON.
   *
   * @return one text, or one for each value of a value list; empty for no literal
   */
  String[] value() default {};

  /**
   * Gives the literal of a key-value list.
   *
   * @return the entries in order; empty for no literal
   */
  Entry[] entries() default {};

  /**
   * Takes the value from a config variable.
   *
   * @return the config variable's name; empty for none
   */
  String configVar() default "";

  /**
   * Makes the value of config variables.
   *
   * @return text with slots such as {@code items/{{#Folder}}}; empty for none
   */
  String template() default "";

  /**
   * Says who sets the value.
   *
   * @return {@link ConfigPermission#CUSTOMER} unless said otherwise
   */
  ConfigPermission permission() default ConfigPermission.CUSTOMER;

  /**
   * Says whether people of the organisation who deploy for a customer see the value.
   *
   * @return {@code false} to hide it from them
   */
  boolean visibleToOrgDeployer() default true;

  /**
   * Says that the value can be set and is never shown again.
   *
   * @return {@code true} to never show it
   */
  boolean writeOnly() default false;

  /** One entry of a key-value list. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({})
  @interface Entry {

    /**
     * Gives the key.
     *
     * @return the key, perhaps empty
     */
    String key();

    /**
     * Gives the value.
     *
     * @return the value, perhaps empty
     */
    String value();
  }
}
