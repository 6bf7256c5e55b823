package dev.spectral.runtime.http;

import dev.spectral.Secret;
import dev.spectral.runtime.Digests;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets in who holds the access token. Only upload URLs are without: their secret is the key. */
final class Access {

  static final String UPLOAD_ROUTE = "/upload/{secret}/{name}";
  private static final Pattern UPLOAD = Pattern.compile("/upload/[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+");
  private static final String SCHEME = "Bearer ";

  private final byte[] expected;

  Access(Secret token) {
    this.expected = Digests.sha256(token.reveal());
  }

  void check(Context context) {
    if (UPLOAD.matcher(context.path()).matches()) {
      return;
    }
    String problem = problemOf(context.header("Authorization"));
    if (problem != null) {
      context.header("WWW-Authenticate", "Bearer realm=\"spectral-runtime\"");
      ApiException refusal =
          new ApiException(
              401,
              "UNAUTHENTICATED",
              problem,
              "Send the header Authorization: Bearer TOKEN with this runtime's access token.");
      throw context.req().getContentLengthLong() == 0 ? refusal : refusal.closingConnection();
    }
  }

  private @Nullable String problemOf(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return "No access token came with the request.";
    }
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return "The Authorization header holds no Bearer token.";
    }
    byte[] given = Digests.sha256(header.substring(SCHEME.length()).trim());
    return MessageDigest.isEqual(given, expected) ? null : "The access token is not the right one.";
  }
}
