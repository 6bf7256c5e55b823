package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Reads the body of an answer, and says what came when it cannot be read. */
final class BodyReader {

  private static final int EXCERPT_CHARACTERS = 200;

  /** The byte order mark, which tells how text is written and is no part of it. */
  private static final String MARK = "\uFEFF";

  private BodyReader() {}

  static String text(HttpResponse response) {
    return text(response.headers(), response.body());
  }

  static String text(HttpHeaders headers, byte[] body) {
    String text = new String(body, charset(headers));
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  static Object read(HttpResponse response, JavaType type) {
    if (!response.hasBody()) {
      throw new HttpBodyException(response, "with an empty body, not JSON for " + name(type), null);
    }
    Object value;
    try {
      value = parse(response, type);
    } catch (JsonMappingException e) {
      throw new HttpBodyException(response, misfit(response, type, e), e);
    } catch (IOException e) {
      throw new HttpBodyException(response, notJson(response), e);
    }
    if (value == null) {
      throw new HttpBodyException(response, "with the JSON null, not " + name(type), null);
    }
    return value;
  }

  private static @Nullable Object parse(HttpResponse response, JavaType type) throws IOException {
    boolean unicode = charset(response.headers()).name().startsWith("UTF");
    return unicode
        ? Json.MAPPER.readValue(response.body(), type)
        : Json.MAPPER.readValue(text(response), type);
  }

  private static String notJson(HttpResponse response) {
    String came = response.headers().first("Content-Type").orElse("no content type");
    return "with a body that is not JSON (%s). It starts: %s%s"
        .formatted(came, excerpt(response), hint(came));
  }

  private static String hint(String contentType) {
    return Text.lower(contentType).contains("html")
        ? " -- A page instead of data often means a wrong base URL or a login page; check both."
        : "";
  }

  private static String misfit(HttpResponse response, JavaType type, JsonMappingException e) {
    return "with JSON that does not fit %s: at %s: %s. The body starts: %s"
        .formatted(name(type), path(e), reason(e), excerpt(response));
  }

  private static String reason(JsonProcessingException e) {
    return Text.excerpt(String.valueOf(e.getOriginalMessage()), 2 * EXCERPT_CHARACTERS);
  }

  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "the top" : path.replace(".[", "[");
  }

  private static String excerpt(HttpResponse response) {
    return Text.excerpt(response.call().mask(text(response)), EXCERPT_CHARACTERS);
  }

  private static String name(JavaType type) {
    if (type.isArrayType() || type.isCollectionLikeType()) {
      return "a list of " + name(type.getContentType());
    }
    return type.getRawClass().getSimpleName();
  }

  private static Charset charset(HttpHeaders headers) {
    MediaType type = headers.first("Content-Type").map(MediaType::parse).orElse(null);
    Charset named = type == null ? null : type.charset();
    return named == null ? StandardCharsets.UTF_8 : named;
  }
}
