package dev.spectral.internal.bind;

import dev.spectral.AccessToken;
import dev.spectral.Secret;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts the token of a connection; every member that is a token is a secret. */
final class TokenConverter {

  /** Stands for the token among the fields of a connection; no input can have this key. */
  static final String KEY = "(token)";

  /** Stands for the token in a slot, where nobody has named it. */
  static final String SLOT = "token";

  private TokenConverter() {}

  static @Nullable Object convert(Object wire, String path, Binding binding) {
    Map<String, ?> response = RecordConverter.object(wire);
    if (response == null
        || !(response.get("access_token") instanceof String token)
        || token.isEmpty()) {
      missing(path.replace(KEY, "token"), binding);
      return null;
    }
    response.forEach(
        (name, value) -> {
          if (name.endsWith("_token") && value instanceof String text && !text.isEmpty()) {
            binding.secret(Secret.of(text));
          }
        });
    return AccessToken.of(response, expiry(response.get("expires_at")));
  }

  static void missing(String path, Binding binding) {
    binding.problem(
        path,
        "is missing: nobody has authorised the connection yet",
        "Connect it; in a test, give the record an AccessToken.of(\"…\").");
  }

  private static @Nullable Instant expiry(@Nullable Object text) {
    try {
      return text instanceof String moment ? OffsetDateTime.parse(moment).toInstant() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
