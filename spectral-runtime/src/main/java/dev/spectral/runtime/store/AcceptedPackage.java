package dev.spectral.runtime.store;

import java.time.Instant;

/**
 * What is known of a version once its package is here.
 *
 * @param signature lower-case hex SHA-1 of the package, never null
 * @param componentClass the class that declares the component, never null
 * @param publishedAt when it became available, never null
 */
public record AcceptedPackage(String signature, String componentClass, Instant publishedAt) {}
