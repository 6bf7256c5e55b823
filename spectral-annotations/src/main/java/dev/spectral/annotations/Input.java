package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an input: a value that the person who uses the operation gives.
 *
 * <p>On a record component or a method parameter it describes that input; the name is the key, the
 * Java type chooses the input type, and the input is required unless the type is {@code Optional}.
 * On a record that a sealed interface permits it describes one configuration of a dynamic object.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE})
public @interface Input {

  /**
   * Names the input for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Replaces the key that the name would give. It exists for inputs whose published key is not a
   * Java name, and for connections.
   *
   * @return letters, digits, hyphens and underscores; empty for the name
   */
  String key() default "";

  /**
   * Names the keys of a key-value list; {@link #label()} then names its values.
   *
   * @return a short name; empty for none
   */
  String keyLabel() default "";

  /**
   * Explains the input.
   *
   * @return one or two sentences; empty for none
   */
  String comments() default "";

  /**
   * Shows what to type while the input is empty.
   *
   * @return text; empty for none
   */
  String placeholder() default "";

  /**
   * Shows a value that would be accepted.
   *
   * @return text; empty for none
   */
  String example() default "";

  /**
   * Gives the value that is used when none is given.
   *
   * @return text that the input's type accepts; for a list a JSON array, for a map a JSON object;
   *     empty for none
   */
  String defaultValue() default "";

  /**
   * Refers to the data source of this component that offers the values.
   *
   * @return the key of a method annotated with {@link DataSource}; empty for none
   */
  String dataSource() default "";

  /**
   * Chooses the input type where the Java type cannot say it.
   *
   * @return {@link InputType#AUTO} for the type that follows from the Java type
   */
  InputType type() default InputType.AUTO;

  /**
   * Chooses the language that the editor of a code input highlights.
   *
   * @return {@link CodeLanguage#NONE} unless the input is code
   */
  CodeLanguage language() default CodeLanguage.NONE;

  /**
   * Says whether the input of a connection is shown. A hidden input needs a default.
   *
   * @return {@code false} to hide it
   */
  boolean shown() default true;

  /**
   * Makes the input of a connection from its other inputs. It is hidden, and its value is the
   * template with every slot filled in.
   *
   * @return text with slots such as {@code https://{{#domain}}.acme.example}; empty for an input
   *     that people fill in
   */
  String template() default "";

  /**
   * Says that an on-premise agent may provide the value. A connection that says so of any input
   * says so of one named {@code host} and one named {@code port}.
   *
   * @return {@code true} when an agent may provide it
   */
  boolean onPremControlled() default false;

  /**
   * Says that the value of a connection's input can be set and is never shown again.
   *
   * @return {@code true} to never show it
   */
  boolean writeOnly() default false;
}
