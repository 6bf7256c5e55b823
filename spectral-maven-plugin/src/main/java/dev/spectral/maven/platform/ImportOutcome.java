package dev.spectral.maven.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param platform where it was imported to, never null
 * @param name the integration's name, never null
 * @param integrationId the platform's id of it, never null
 * @param created whether the platform chose the integration by its name, or made one
 * @param component what became of its code, never null
 * @param publishedVersion the version that was published, null if none was to be
 */
public record ImportOutcome(
    URI platform,
    String name,
    String integrationId,
    boolean created,
    PublishOutcome component,
    @Nullable Integer publishedVersion) {}
