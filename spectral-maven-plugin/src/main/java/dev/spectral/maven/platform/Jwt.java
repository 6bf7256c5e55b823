package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads when an access token ends. It verifies nothing: the platform does. */
final class Jwt {

  private Jwt() {}

  /** When the token ends; null if it is no JWT or does not say. */
  static @Nullable Instant expiry(Secret token) {
    String[] parts = token.reveal().split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(parts[1]);
      JsonNode claims = Json.readObject(new String(text, StandardCharsets.UTF_8));
      JsonNode end = claims == null ? null : claims.get("exp");
      return end == null || !end.isNumber() ? null : Instant.ofEpochSecond(end.longValue());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
