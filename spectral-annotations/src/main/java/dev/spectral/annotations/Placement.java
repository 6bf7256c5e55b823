package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares where a {@link Connection} goes in the requests that it authorizes: as a bearer token,
 * as user and password, in a header or in the query. Repeat it where a login goes to several
 * places.
 *
 * <pre>{@code
 * @Placement(bearer = "{{#key}}")
 * @Placement(basic = "{{#email}}/token:{{#token}}")
 * @Placement(header = "X-Api-Key", value = "{{#key}}")
 * @Placement(query = "access_token", value = "{{#token}}")
 * }</pre>
 *
 * <p>A slot {@code {{#key}}} is the value of an input of the connection; that of the component of
 * the type {@code AccessToken}, by its name, is the token itself. What is placed by a header or the
 * query is left out of the request when every input that it names is absent.
 *
 * <p>A connection without this annotation sends its access token, or else an input {@code apiKey},
 * as a bearer token, or else its inputs {@code username} and {@code password} as basic login. One
 * that holds no secret sends nothing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Placement.Several.class)
public @interface Placement {

  /**
   * Sends {@code Authorization: Bearer …}.
   *
   * @return a template of the token; empty to place the login elsewhere
   */
  String bearer() default "";

  /**
   * Sends {@code Authorization: Basic …}.
   *
   * @return a template of user and password with a colon between them, of which it sends the base64
   *     form; empty to place the login elsewhere
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
   */
  String basic() default "";

  /**
   * Sends {@link #value()} as a header.
   *
   * @return the name of the header; empty to place the login elsewhere
   */
  String header() default "";

  /**
   * Sends {@link #value()} as a parameter of the query.
   *
   * @return the name of the parameter; empty to place the login elsewhere
   */
  String query() default "";

  /**
   * Makes what {@link #header()} or {@link #query()} sends.
   *
   * @return a template; empty with the other two
   */
  String value() default "";

  /** Holds several placements. Authors write {@link Placement} repeatedly instead. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Several {

    /**
     * Lists the placements.
     *
     * @return the placements, in the order they are written
     */
    Placement[] value();
  }
}
