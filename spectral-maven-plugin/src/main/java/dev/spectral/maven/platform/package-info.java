/**
 * Publishes a component to the platform: credentials, the GraphQL API, uploads.
 *
 * <p>Start at {@link dev.spectral.maven.platform.PlatformSession} and {@link
 * dev.spectral.maven.platform.Publisher}. Nothing here knows Maven.
 */
@NullMarked
package dev.spectral.maven.platform;

import org.jspecify.annotations.NullMarked;
