package dev.spectral.internal.read;

import dev.spectral.annotations.Input;
import dev.spectral.annotations.Placement;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a connection goes in a request: as it declares, or as its inputs are called. */
public final class Placements {

  private Placements() {}

  /**
   * Tell where a connection goes.
   *
   * @param type the record of a connection
   * @return what it declares, else what its names suggest; empty for nothing
   */
  public static List<Place> of(SourceType type) {
    List<Placement> declared = declared(type);
    return declared.isEmpty() ? guess(type) : declared.stream().map(Place::of).toList();
  }

  static List<Placement> declared(SourceType type) {
    Placement one = type.annotation(Placement.class);
    Placement.Several several = type.annotation(Placement.Several.class);
    if (one != null) {
      return List.of(one);
    }
    return several == null ? List.of() : List.of(several.value());
  }

  private static List<Place> guess(SourceType type) {
    for (SourceVariable component : type.components()) {
      if (Tokens.isToken(component.type())) {
        return List.of(Place.bearer(component.name()));
      }
    }
    return guess(type.components().stream().map(Placements::slotOf).collect(Collectors.toSet()));
  }

  /**
   * Tell where a connection goes of which only the names of its inputs are known.
   *
   * @param inputs the keys of its inputs
   * @return what the names suggest; empty for nothing
   */
  public static List<Place> guess(Set<String> inputs) {
    if (inputs.contains("apiKey")) {
      return List.of(Place.bearer("apiKey"));
    }
    return inputs.containsAll(Set.of("username", "password"))
        ? List.of(Place.basic("{{#username}}:{{#password}}"))
        : List.of();
  }

  /**
   * Tell whether a connection holds something that a request needs.
   *
   * @param type the record of a connection
   * @return whether one of its components is a secret or a token
   */
  public static boolean holdsSecret(SourceType type) {
    return type.components().stream()
        .map(SourceVariable::type)
        .map(one -> Tokens.isOptional(one) ? one.argument() : one)
        .anyMatch(one -> Tokens.isToken(one) || one.name().equals("dev.spectral.Secret"));
  }

  /**
   * Give the name that a slot has for a component.
   *
   * @param component a component of a connection
   * @return the key of its input, or its own name where it has none
   */
  public static String slotOf(SourceVariable component) {
    Input input = component.annotation(Input.class);
    return input == null || input.key().isEmpty() ? component.name() : input.key();
  }
}
