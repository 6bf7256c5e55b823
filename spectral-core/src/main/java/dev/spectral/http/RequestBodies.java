package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Turns what an author gives as body into what is sent. */
final class RequestBodies {

  private static final Set<String> NEED_BODY = Set.of("POST", "PUT", "PATCH");

  private RequestBodies() {}

  static @Nullable RequestBody of(
      String method, @Nullable Object body, @Nullable String contentType, Collection<Secret> found)
      throws JsonProcessingException {
    if (body == null) {
      return NEED_BODY.contains(method) ? new Bytes(new byte[0], contentType) : null;
    }
    if (body instanceof byte[] bytes) {
      return new Bytes(bytes, contentType == null ? "application/octet-stream" : contentType);
    }
    if (body instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new Bytes(bytes, contentType == null ? "text/plain; charset=utf-8" : contentType);
    }
    String type = contentType == null ? "application/json" : contentType;
    return new Bytes(Json.write(body, found), type);
  }

  /**
   * A body that OkHttp sends once: it must not repeat a POST on its own when a connection breaks.
   */
  private static final class Bytes extends RequestBody {

    private final byte[] content;
    private final @Nullable MediaType type;

    Bytes(byte[] content, @Nullable String type) {
      this.content = content;
      this.type = type == null ? null : MediaType.parse(type);
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return content.length;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(content);
    }
  }
}
