package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Calls actions of existing components. The runtime provides it to flows; a test provides one that
 * answers what it needs. The classes that {@code spectral:component-manifest} writes stand on it.
 *
 * <p>Implementations are called from several threads at a time.
 */
@FunctionalInterface
public interface ComponentCalls {

  /**
   * Call an action and wait for it.
   *
   * @param call which, with what, never null
   * @return the data of its result; a JSON null where there is none; never null
   * @throws RuntimeException when the action fails or cannot be called
   */
  JsonNode call(ComponentCall call);
}
