package dev.spectral.maven.platform;

import dev.spectral.Secret;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hides the session's tokens in texts that others wrote, such as an answer that echoes one. */
final class SecretMask {

  /** A shorter text would hide half of every message and protects nothing. */
  private static final int SHORTEST = 4;

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  void hide(@Nullable Secret secret) {
    if (secret != null && secret.reveal().length() >= SHORTEST) {
      secrets.add(secret.reveal());
    }
  }

  String apply(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, "****");
    }
    return masked;
  }
}
