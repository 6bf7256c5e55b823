package dev.spectral.maven.platform;

import dev.spectral.Secret;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The session's access token, refreshed once if that is due when it is first asked for. */
final class AccessToken {

  /** A token that ends sooner than this is refreshed, so that it lasts for the whole publish. */
  private static final Duration NEARLY_OVER = Duration.ofMinutes(5);

  private final Credentials credentials;
  private final TokenRefresh refresh;
  private final Consumer<String> warnings;
  private @Nullable Secret current;

  AccessToken(Credentials credentials, TokenRefresh refresh, Consumer<String> warnings) {
    this.credentials = credentials;
    this.refresh = refresh;
    this.warnings = warnings;
  }

  synchronized Secret get() {
    if (current == null) {
      current = first();
    }
    return current;
  }

  private Secret first() {
    Secret access = credentials.accessToken();
    Secret refreshToken = credentials.refreshToken();
    if (refreshToken == null) {
      if (access == null) {
        throw new PlatformException.Misconfigured(
            "There are no credentials for the platform. " + Credentials.HOW_TO_GET);
      }
      return access;
    }
    if (access != null && !nearlyOver(access)) {
      return access;
    }
    Tokens tokens = refresh.run(credentials, refreshToken);
    keep(tokens);
    return tokens.accessToken();
  }

  private static boolean nearlyOver(Secret token) {
    Instant end = Jwt.expiry(token);
    return end != null && end.isBefore(Instant.now().plus(NEARLY_OVER));
  }

  /** Tokens that cannot be kept cost the next session a refresh, which is no reason to fail. */
  private void keep(Tokens tokens) {
    if (credentials.profile() == null) {
      return;
    }
    try {
      credentials.profile().save(tokens);
    } catch (IOException | PlatformException e) {
      warnings.accept(
          "The refreshed access token could not be kept in "
              + credentials.source()
              + ": "
              + e.getMessage());
    }
  }
}
