package dev.spectral.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.internal.secret.Masker;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Makes what was sent and received fit for a log. */
final class DebugText {

  private static final int CHARACTERS = 10 * 1024;

  /** Masked before it is cut, so that no part of a secret is left at the end. */
  private static final int WINDOW = 1024 * 1024;

  private static final Pattern TEXTUAL =
      Pattern.compile("json|xml|html|javascript|x-www-form-urlencoded|csv|yaml|graphql");

  private DebugText() {}

  static String mask(CallSite site, String text) {
    return SensitiveText.mask(site.mask(text));
  }

  static String header(CallSite site, String name, String value) {
    return SensitiveText.isSensitive(name) ? Masker.MASK : mask(site, value);
  }

  /** Shows JSON as JSON, other text as text, and of anything else how much it is. */
  static JsonNode data(CallSite site, @Nullable MediaType type, byte[] body) {
    if (!isText(type, body)) {
      return JsonNodeFactory.instance.textNode("<data (" + body.length + " bytes)>");
    }
    Charset charset = type == null ? null : type.charset();
    String all =
        new String(
            body,
            0,
            Math.min(body.length, WINDOW),
            charset == null ? StandardCharsets.UTF_8 : charset);
    String masked = mask(site, all);
    if (body.length > CHARACTERS) {
      String start = Text.limit(masked, CHARACTERS);
      return JsonNodeFactory.instance.textNode(start + "… (" + body.length + " bytes in all)");
    }
    JsonNode json = type != null && type.subtype().contains("json") ? parse(masked) : null;
    return json == null ? JsonNodeFactory.instance.textNode(masked) : json;
  }

  private static @Nullable JsonNode parse(String masked) {
    try {
      JsonNode json = Json.MAPPER.readTree(masked);
      return json.isMissingNode() ? null : json;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static boolean isText(@Nullable MediaType type, byte[] body) {
    if (type != null) {
      return type.type().equals("text") || TEXTUAL.matcher(type.subtype()).find();
    }
    for (int i = 0; i < Math.min(body.length, CHARACTERS); i++) {
      if (body[i] >= 0 && body[i] < '\t') {
        return false;
      }
    }
    return true;
  }
}
