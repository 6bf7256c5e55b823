package dev.spectral.integration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A trigger, a connection or a data source of an existing component, and its inputs.
 *
 * @param component the key of a component that the integration lists, never null
 * @param key the key of the trigger, connection or data source, never null
 * @param values what its inputs are, by their keys, in order, unmodifiable, never null; an input
 *     that is not named has its default
 */
public record ComponentReference(String component, String key, Map<String, InputValue> values) {

  public ComponentReference {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
