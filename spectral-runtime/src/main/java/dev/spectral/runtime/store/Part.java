package dev.spectral.runtime.store;

/**
 * An action, trigger, data source or connection of a version, as it was published.
 *
 * @param kind what it is, never null
 * @param key its key, unique among its kind, never null
 * @param label its label, never null
 * @param definition the published definition, a JSON object, never null
 */
public record Part(PartKind kind, String key, String label, String definition) {}
