package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the request that tells whether a {@link Connection} works. It is sent when somebody
 * makes or changes the connection, authorized as {@link Placement} says. An answer with a status
 * from 200 to 299 means connected; any other, no answer, and one that takes too long mean not
 * connected.
 *
 * <pre>{@code
 * @Ping("{{#baseUrl}}/users/me")
 * }</pre>
 *
 * <p>Choose a request that needs the login and changes nothing. A test that has to look at the
 * answer is a method with {@link ConnectionTest}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Ping {

  /**
   * Locates what is requested.
   *
   * @return an absolute http or https URL, or a template of one with slots such as {@code
   *     {{#baseUrl}}} for inputs of the connection; never blank
   */
  String value();

  /**
   * Chooses the method of the request.
   *
   * @return an upper-case name such as {@code HEAD}
   */
  String method() default "GET";
}
