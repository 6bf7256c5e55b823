package dev.spectral.runtime.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that someone registers.
 *
 * @param component whose version, never null
 * @param definition the published component definition, a JSON object, never null
 * @param parts its actions, triggers, data sources and connections in published order, never null
 * @param comment what the publisher says about it, or null
 * @param customer the customer it belongs to, or null
 * @param attributes the commit facts, a JSON text, or null
 */
public record NewVersion(
    ComponentKey component,
    String definition,
    List<Part> parts,
    @Nullable String comment,
    @Nullable String customer,
    @Nullable String attributes) {

  /** Take a copy of the parts. */
  public NewVersion {
    parts = List.copyOf(parts);
  }
}
