package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.Secret;
import dev.spectral.internal.secret.Masker;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the secrets of one call out of what leaves it: log lines, errors and their causes. */
public final class SecretMask {

  private static final SecretMask NOTHING = new SecretMask(List.of());

  private final Masker masker;

  private SecretMask(Collection<Secret> secrets) {
    this.masker = new Masker(secrets);
  }

  /**
   * Mask some secrets.
   *
   * @param secrets the secrets of a call, never null
   * @return a mask, never null
   */
  public static SecretMask of(Collection<Secret> secrets) {
    return secrets.isEmpty() ? NOTHING : new SecretMask(secrets);
  }

  /**
   * Mask a text.
   *
   * @param text the text, never null
   * @return the text without secrets, never null
   */
  public String mask(String text) {
    return masker.mask(text);
  }

  /**
   * Mask the texts of a JSON value.
   *
   * @param json the value, never null
   * @return the value itself when it holds no secret, else a copy without, never null
   */
  public JsonNode mask(JsonNode json) {
    String text = json.isContainerNode() ? json.toString() : json.asText();
    String masked = mask(text);
    if (masked.equals(text)) {
      return json;
    }
    return json.isContainerNode() ? inside(json) : TextNode.valueOf(masked);
  }

  private JsonNode inside(JsonNode json) {
    if (json.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      json.forEach(one -> list.add(mask(one)));
      return list;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    json.properties().forEach(one -> object.set(mask(one.getKey()), mask(one.getValue())));
    return object;
  }

  /**
   * Mask an error and everything that led to it.
   *
   * @param error the error, never null
   * @return the error itself when it holds no secret, else one that says the same without it
   */
  public Throwable mask(Throwable error) {
    return isClean(error, 0) ? error : MaskedException.of(error, this, 0);
  }

  private boolean isClean(@Nullable Throwable error, int depth) {
    if (error == null || depth > MaskedException.DEEPEST) {
      return error == null;
    }
    String text = error.toString();
    if (!mask(text).equals(text)) {
      return false;
    }
    for (Throwable suppressed : error.getSuppressed()) {
      if (!isClean(suppressed, depth + 1)) {
        return false;
      }
    }
    return isClean(error.getCause(), depth + 1);
  }
}
