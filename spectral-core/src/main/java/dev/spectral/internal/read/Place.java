package dev.spectral.internal.read;

import dev.spectral.annotations.Placement;

/**
 * One place of a login in a request.
 *
 * @param kind which part of the request
 * @param name the name of the header or parameter
 * @param template what it sends; of user and password with a colon between them
 */
public record Place(Kind kind, String name, String template) {

  /** A part of a request. */
  public enum Kind {
    HEADER,
    QUERY,
    BASIC
  }

  private static final String AUTHORIZATION = "Authorization";

  static Place of(Placement declared) {
    if (!declared.basic().isEmpty()) {
      return basic(declared.basic());
    }
    if (!declared.bearer().isEmpty()) {
      return new Place(Kind.HEADER, AUTHORIZATION, "Bearer " + declared.bearer());
    }
    return declared.header().isEmpty()
        ? new Place(Kind.QUERY, declared.query(), declared.value())
        : new Place(Kind.HEADER, declared.header(), declared.value());
  }

  /**
   * Place a token.
   *
   * @param slot what holds it
   * @return where a bearer token goes
   */
  public static Place bearer(String slot) {
    return new Place(Kind.HEADER, AUTHORIZATION, "Bearer {{#" + slot + "}}");
  }

  static Place basic(String template) {
    return new Place(Kind.BASIC, AUTHORIZATION, template);
  }
}
