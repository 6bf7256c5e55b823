package dev.spectral.maven.pack;

import java.nio.file.Path;

/**
 * A package that is there.
 *
 * @param file the zip, never null
 * @param size its length in bytes
 * @param signature lower-case hex SHA-1 of the zip, never null
 * @param upToDate true if an earlier build had made it from the same inputs
 */
public record PackageResult(Path file, long size, String signature, boolean upToDate) {}
