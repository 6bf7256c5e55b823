package dev.spectral.runtime.store;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a version.
 *
 * @param sha1 lower-case hex SHA-1 of its bytes, under which it is kept, never null
 * @param sizeBytes its length in bytes
 * @param contentType the content type it was uploaded with, or null
 */
public record StoredFile(String sha1, long sizeBytes, @Nullable String contentType) {}
