package dev.spectral.integration;

import org.jspecify.annotations.Nullable;

/**
 * A config variable in which people log in.
 *
 * @param name what people see, never null
 * @param stableKey identifies the variable across versions, never null
 * @param description an explanation, or null
 * @param visibility who logs in, never null
 * @param source which connection it is, never null
 */
public record ConfigConnection(
    String name,
    String stableKey,
    @Nullable String description,
    ConfigVisibility visibility,
    ConnectionSource source)
    implements ConfigVar {

  /**
   * Make a connection that customers log in to.
   *
   * @param name what people see, never null
   * @param stableKey identifies the variable across versions, never null
   * @param source which connection it is, never null
   * @return the config variable, never null
   */
  public static ConfigConnection of(String name, String stableKey, ConnectionSource source) {
    return new ConfigConnection(name, stableKey, null, ConfigVisibility.CUSTOMER, source);
  }
}
