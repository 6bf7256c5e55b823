package dev.spectral.internal.bind;

import dev.spectral.AccessToken;
import dev.spectral.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one login holds, by the names that slots have.
 *
 * @param texts the values that are there, as text
 * @param secrets those of them that must not be seen, and everything else of a token's answer
 */
record LoginValues(Map<String, String> texts, List<Secret> secrets) {

  LoginValues() {
    this(new LinkedHashMap<>(), new ArrayList<>());
  }

  void add(String slot, @Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      add(slot, optional.orElse(null));
    } else if (value instanceof AccessToken token) {
      token.response().forEach(this::noteToken);
      add(slot, token.value());
    } else if (value instanceof Secret secret) {
      secrets.add(secret);
      add(slot, secret.reveal());
    } else if (value instanceof Enum<?> constant) {
      texts.put(slot, EnumConverter.wire(constant));
    } else if (value != null && !value.toString().isEmpty()) {
      texts.put(slot, value.toString());
    }
  }

  private void noteToken(String member, Object value) {
    if (member.endsWith("_token") && value instanceof String text && !text.isEmpty()) {
      secrets.add(Secret.of(text));
    }
  }

  String text(String slot) {
    return texts.getOrDefault(slot, "");
  }
}
