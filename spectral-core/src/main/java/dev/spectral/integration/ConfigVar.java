package dev.spectral.integration;

/** What is filled in when an integration is configured. */
public sealed interface ConfigVar extends ConfigElement
    permits ConfigValue, ConfigConnection, ScopedConnection {

  /**
   * Tell what people see; references name the variable by it.
   *
   * @return the name, never null
   */
  String name();

  /**
   * Tell what identifies the variable across versions.
   *
   * @return the key, never null
   */
  String stableKey();
}
