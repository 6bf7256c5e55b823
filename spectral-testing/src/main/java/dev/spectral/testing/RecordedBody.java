package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * A body as it stands in a file: JSON, other text, or bytes; all null for none.
 *
 * @param json the body where it is JSON, or null
 * @param text the body where it is other text, or null
 * @param base64 the body where it is not text, or null
 */
record RecordedBody(@Nullable JsonNode json, @Nullable String text, @Nullable String base64) {

  private static final RecordedBody NONE = new RecordedBody(null, null, null);

  static RecordedBody of(byte[] sent, @Nullable MediaType type, Scrubber scrubber) {
    if (sent.length == 0) {
      return NONE;
    }
    byte[] bytes = steady(sent, type);
    String text = Bodies.text(bytes).map(scrubber::text).orElse(null);
    if (text == null) {
      byte[] clean = scrubber.bytes(bytes);
      return new RecordedBody(null, null, Base64.getEncoder().encodeToString(clean));
    }
    JsonNode json = Bodies.json(text, type);
    return json == null ? new RecordedBody(null, text, null) : new RecordedBody(json, null, null);
  }

  /** Writes a form without its boundary, which is another each time. */
  private static byte[] steady(byte[] sent, @Nullable MediaType type) {
    String boundary = type == null ? null : type.parameter("boundary");
    return boundary == null
        ? sent
        : new String(sent, StandardCharsets.ISO_8859_1)
            .replace(boundary, "boundary")
            .getBytes(StandardCharsets.ISO_8859_1);
  }

  byte[] bytes() {
    if (base64 != null) {
      return Base64.getDecoder().decode(base64);
    }
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Prints the body itself. */
  @Override
  public String toString() {
    if (json != null) {
      return json.toString();
    }
    return text != null ? text : base64 != null ? base64 : "";
  }
}
