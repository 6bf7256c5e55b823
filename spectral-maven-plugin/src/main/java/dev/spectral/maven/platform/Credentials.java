package dev.spectral.maven.platform;

import dev.spectral.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and which platform is meant. At least one of the tokens is there.
 *
 * @param source where they come from, for a person to read
 * @param tenantId sent along on refresh, null for the user's own choice
 * @param profile where refreshed tokens are kept, null if nowhere
 */
record Credentials(
    String source,
    URI url,
    @Nullable Secret accessToken,
    @Nullable Secret refreshToken,
    @Nullable String tenantId,
    @Nullable StoredProfile profile) {

  /** How a person gets credentials; the end of every message that lacks some. */
  static final String HOW_TO_GET =
      "Fix: set PRISM_ACCESS_TOKEN, or PRISM_REFRESH_TOKEN, in the environment (`prism me:token`"
          + " prints them), or sign in with `prism login`, which writes a profile.";
}
