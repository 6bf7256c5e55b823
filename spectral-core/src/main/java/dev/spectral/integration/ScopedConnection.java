package dev.spectral.integration;

import dev.spectral.annotations.ActivatedBy;

/**
 * A connection that the platform keeps outside of the integration.
 *
 * @param name the name by which the integration refers to it, never null
 * @param stableKey identifies the connection on the platform, never null
 * @param by who logs in, never null
 */
public record ScopedConnection(String name, String stableKey, ActivatedBy by)
    implements ConfigVar {}
