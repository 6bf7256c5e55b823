package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a {@link Connection} logs in with OAuth 2.0. The platform does the exchange and
 * keeps the token fresh; the record receives it in a component of the type {@code AccessToken}.
 *
 * <p>The inputs that the platform needs, {@code authorizeUrl}, {@code tokenUrl}, {@code scopes},
 * {@code clientId} and {@code clientSecret}, are made of the attributes: URLs and scopes are
 * hidden, the client's credentials are asked for. Where one should be shown, or be called something
 * else, the record declares a component of that name with {@link Input}, and the attribute stays
 * empty.
 *
 * <p>A URL may hold slots for other inputs, such as {@code https://{{#domain}}.acme.example/token},
 * and parameters that every login sends, such as {@code ?access_type=offline}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OAuth2 {

  /**
   * Chooses how the token is obtained.
   *
   * @return {@link OAuth2Type#AUTHORIZATION_CODE} unless said otherwise
   */
  OAuth2Type type() default OAuth2Type.AUTHORIZATION_CODE;

  /**
   * Locates the page on which a person logs in.
   *
   * @return an absolute URL or a template of one; empty where the record declares {@code
   *     authorizeUrl}, and for client credentials
   */
  String authorizeUrl() default "";

  /**
   * Locates where tokens are handed out.
   *
   * @return an absolute URL or a template of one; empty where the record declares {@code tokenUrl}
   */
  String tokenUrl() default "";

  /**
   * Locates where tokens are refreshed.
   *
   * @return an absolute URL or a template of one; empty for the token URL
   */
  String refreshUrl() default "";

  /**
   * Locates where a token is given back when the connection is removed.
   *
   * @return an absolute URL or a template of one; empty for none
   */
  String revokeUrl() default "";

  /**
   * Lists what is asked for.
   *
   * @return scopes, sent with blanks between them; empty for none, or where the record declares
   *     {@code scopes}
   */
  String[] scopes() default {};

  /**
   * Chooses the proof key.
   *
   * @return {@link OAuth2PkceMethod#NONE} unless said otherwise
   */
  OAuth2PkceMethod pkce() default OAuth2PkceMethod.NONE;

  /**
   * Replaces the grant type that the token request names.
   *
   * @return a grant type; empty for the usual one
   */
  String overrideGrantType() default "";

  /**
   * Lists the parameters that may be added to the token request.
   *
   * @return names of parameters; empty for none
   */
  String[] allowedTokenParams() default {};
}
