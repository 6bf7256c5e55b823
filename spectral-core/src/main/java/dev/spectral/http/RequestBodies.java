package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Data;
import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what an author gives as body into what is sent. */
final class RequestBodies {

  private static final Set<String> NEED_BODY = Set.of("POST", "PUT", "PATCH");
  private static final String BINARY = "application/octet-stream";

  private RequestBodies() {}

  /** Tells whether a method is always sent with a body, be it empty. */
  static boolean needsBody(String method) {
    return NEED_BODY.contains(method);
  }

  /**
   * Makes a body.
   *
   * @throws IllegalArgumentException with a message for the author when that is not possible
   */
  static @Nullable SentBody of(
      String method, @Nullable Object body, @Nullable String contentType, Collection<Secret> found)
      throws JsonProcessingException {
    if (body == null) {
      return needsBody(method) ? new BytesBody(new byte[0], contentType) : null;
    } else if (body instanceof byte[] bytes) {
      return new BytesBody(bytes, or(contentType, BINARY));
    } else if (body instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new BytesBody(bytes, or(contentType, "text/plain; charset=utf-8"));
    } else if (body instanceof Data data) {
      return new BytesBody(data.bytes(), or(contentType, checked(data.contentType())));
    } else if (body instanceof Upload upload) {
      return new StreamBody(upload, or(contentType, BINARY));
    } else if (body instanceof Path file) {
      return new FileBody(file, contentType);
    } else if (body instanceof Multipart form) {
      return form.body(found);
    }
    return new BytesBody(Json.write(body, found), or(contentType, "application/json"));
  }

  private static String checked(String contentType) {
    if (SentBody.holdsControl(contentType)) {
      throw new IllegalArgumentException(
          "the content type of its data, \"%s\", has a character that no header may hold."
              .formatted(Text.excerpt(contentType, 100)));
    }
    return contentType;
  }

  private static String or(@Nullable String given, String usual) {
    return given == null ? usual : given;
  }
}
