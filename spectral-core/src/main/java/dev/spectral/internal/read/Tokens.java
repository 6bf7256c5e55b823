package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceType;

/** The component of a connection that receives the token of an OAuth 2.0 login. */
public final class Tokens {

  private static final String NAME = "dev.spectral.AccessToken";

  private Tokens() {}

  /**
   * Tell whether a type receives the token.
   *
   * @param type the type as written
   * @return whether it is an access token, or an optional one
   */
  public static boolean isToken(SourceType type) {
    return type.name().equals(NAME) || (isOptional(type) && type.argument().name().equals(NAME));
  }

  /**
   * Tell whether a type may be absent.
   *
   * @param type the type as written
   * @return whether it is an {@code Optional}
   */
  public static boolean isOptional(SourceType type) {
    return type.name().equals("java.util.Optional");
  }
}
