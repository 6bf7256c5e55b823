package dev.spectral.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Bodies that may be read more than once, and what they are. */
final class Bodies {

  private Bodies() {}

  /** Reads the body of a request, which may be a stream, into memory. */
  static Request kept(Request request) throws IOException {
    RequestBody body = request.body();
    if (body == null) {
      return request;
    }
    RequestBody whole = RequestBody.create(bytes(body), body.contentType());
    return request.newBuilder().method(request.method(), whole).build();
  }

  /** Reads the body of a response, which is a stream, into memory. */
  static Response kept(Response response) throws IOException {
    try (ResponseBody body = response.body()) {
      ResponseBody whole = ResponseBody.create(body.bytes(), body.contentType());
      return response.newBuilder().body(whole).build();
    }
  }

  static byte[] bytes(@Nullable RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    if (body != null) {
      body.writeTo(buffer);
    }
    return buffer.readByteArray();
  }

  static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().allMatch(Bodies::isReadable) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(int character) {
    return character >= ' ' || "\t\r\n".indexOf(character) >= 0;
  }

  static @Nullable JsonNode json(String text, @Nullable MediaType type) {
    if (type == null || !type.subtype().toLowerCase(Locale.ROOT).contains("json")) {
      return null;
    }
    try {
      return TestJson.parse(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
