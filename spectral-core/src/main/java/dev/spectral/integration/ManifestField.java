package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.definition.CollectionType;
import org.jspecify.annotations.Nullable;

/**
 * One input of an existing component's operation or connection.
 *
 * @param key its key, never null
 * @param type the platform's name of its type, never null
 * @param collection how it holds several values, or null for one value
 * @param required whether a value must be given
 * @param defaultValue what it holds when nothing is given, or null for nothing
 */
public record ManifestField(
    String key,
    String type,
    @Nullable CollectionType collection,
    boolean required,
    @Nullable JsonNode defaultValue) {}
