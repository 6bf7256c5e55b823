package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what an author gives as body into what is sent. */
final class RequestBodies {

  private static final Set<String> NEED_BODY = Set.of("POST", "PUT", "PATCH");

  private RequestBodies() {}

  static @Nullable SentBody of(
      String method, @Nullable Object body, @Nullable String contentType, Collection<Secret> found)
      throws JsonProcessingException {
    if (body == null) {
      return NEED_BODY.contains(method) ? new BytesBody(new byte[0], contentType) : null;
    }
    if (body instanceof byte[] bytes) {
      return new BytesBody(bytes, contentType == null ? "application/octet-stream" : contentType);
    }
    if (body instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new BytesBody(bytes, contentType == null ? "text/plain; charset=utf-8" : contentType);
    }
    String type = contentType == null ? "application/json" : contentType;
    return new BytesBody(Json.write(body, found), type);
  }
}
