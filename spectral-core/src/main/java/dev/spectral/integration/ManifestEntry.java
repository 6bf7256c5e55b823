package dev.spectral.integration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action, a trigger, a connection or a data source of an existing component.
 *
 * @param key its key in its component, never null
 * @param inputs its inputs in order, never null
 * @param dataSourceType what a data source gives, null for others
 */
public record ManifestEntry(
    String key, List<ManifestField> inputs, @Nullable ConfigVarType dataSourceType) {

  public ManifestEntry {
    inputs = List.copyOf(inputs);
  }
}
