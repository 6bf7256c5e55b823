package dev.spectral.definition;

/**
 * One value that an input may have.
 *
 * @param label what people see, never null
 * @param value what goes on the wire, never null
 */
public record ModelEntry(String label, String value) {}
