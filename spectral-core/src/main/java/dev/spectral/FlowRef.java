package dev.spectral;

import java.util.Objects;

/**
 * A flow of the same integration, chosen by a person.
 *
 * @param name the flow's name, never null
 */
public record FlowRef(String name) {

  public FlowRef {
    Objects.requireNonNull(name, "name");
  }
}
