package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that a platform got.
 *
 * @param label the GraphQL operation's name, {@code PUT} and the kind of file, {@code auth-meta} or
 *     {@code oauth-token}
 * @param headers by lower-case name
 * @param content the GraphQL variables or the form, the missing node for other requests
 * @param sha1 of an uploaded file, null for other requests
 */
public record Recorded(
    String label,
    int status,
    Map<String, String> headers,
    JsonNode content,
    @Nullable String sha1) {}
