package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a connection: what a customer fills in to log in to the other system.
 *
 * <p>The record's components are the connection's inputs, each with an {@link Input}. An operation
 * receives the connection by declaring a parameter of the record's type, or of a sealed interface
 * whose permitted records are all connections.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Connection {

  /**
   * Identifies the connection within its component.
   *
   * @return letters, digits, hyphens and underscores; empty for the record's name, decapitalised
   */
  String key() default "";

  /**
   * Names the connection for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Says how to obtain the values that the connection asks for.
   *
   * @return one or two sentences, never blank
   */
  String description();

  /**
   * Locates the picture shown beside the connection.
   *
   * @return the path of a PNG file among the module's resources; empty for none
   */
  String avatarIcon() default "";

  /**
   * Locates the picture that replaces the button which starts an OAuth 2.0 login.
   *
   * @return the path of a PNG file among the module's resources; empty for none
   */
  String oauth2Icon() default "";
}
