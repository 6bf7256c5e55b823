package dev.spectral.runtime.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a component, registered or available.
 *
 * @param id its identity, never null
 * @param component whose version, never null
 * @param number 1, 2, 3 … per component
 * @param registeredAt when it was registered, never null
 * @param definition the published component definition, a JSON object, never null
 * @param comment what the publisher said, or null
 * @param customer the customer it belongs to, or null
 * @param attributes the commit facts, a JSON text, or null
 * @param accepted what its package says, or null while the package is not here
 */
public record Version(
    String id,
    ComponentKey component,
    int number,
    Instant registeredAt,
    String definition,
    @Nullable String comment,
    @Nullable String customer,
    @Nullable String attributes,
    @Nullable AcceptedPackage accepted) {

  /**
   * Give what the package says.
   *
   * @return the package, never null
   * @throws IllegalStateException when the version is still pending
   */
  public AcceptedPackage packageFacts() {
    if (accepted == null) {
      throw new IllegalStateException("version " + number + " of " + component + " is pending");
    }
    return accepted;
  }
}
