package dev.spectral.runtime.store;

import java.time.Instant;

/**
 * The right to upload one file, once.
 *
 * @param secretSha256 lower-case hex SHA-256 of the secret in its URL, never null
 * @param versionId the version the file is for, never null
 * @param kind what the file is, never null
 * @param partKey the connection whose icon it is, else empty, never null
 * @param expiresAt when the right ends, never null
 * @param used whether the file has come
 */
public record Upload(
    String secretSha256,
    String versionId,
    FileKind kind,
    String partKey,
    Instant expiresAt,
    boolean used) {}
