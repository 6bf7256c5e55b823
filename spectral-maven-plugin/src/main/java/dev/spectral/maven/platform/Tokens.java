package dev.spectral.maven.platform;

import dev.spectral.Secret;
import org.jspecify.annotations.Nullable;

/** What the login server gives for a refresh token; the refresh token itself stays as it is. */
record Tokens(
    Secret accessToken,
    @Nullable Long expiresInSeconds,
    @Nullable String scope,
    String tokenType) {}
