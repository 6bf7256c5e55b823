package dev.spectral.internal.bind;

import org.jspecify.annotations.Nullable;

/** Turns one wire value that was given into a Java value. */
@FunctionalInterface
interface Converter {

  /**
   * Converts a value, or reports to the binding why it cannot and gives null.
   *
   * @param wire what was given: text, number, boolean, list, map, bytes
   * @param path where it was given
   * @param binding takes problems and secrets
   */
  @Nullable Object convert(Object wire, String path, Binding binding);
}
