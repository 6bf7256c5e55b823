package dev.spectral.internal.bind;

import dev.spectral.internal.read.Place;

/**
 * A part of a login where it goes in a request, with every slot filled in.
 *
 * @param kind which part of the request
 * @param name the name of the header or parameter
 * @param user the user of a basic login, else empty
 * @param value what must not be seen: the password of a basic login, else the whole value
 */
public record Credential(Place.Kind kind, String name, String user, String value) {

  /** Names the place, nothing of the value. */
  @Override
  public String toString() {
    return "Credential[" + kind + " " + name + "]";
  }
}
