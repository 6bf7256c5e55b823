package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.invoke.SecretMask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Secrets that are found again wherever they come out, by the input that held them. */
final class Sentinels {

  private final Map<String, String> secrets = new LinkedHashMap<>();

  /** Makes the secret of an input, always the same. */
  String of(String input) {
    return secrets.computeIfAbsent(
        input, key -> "S3cret+" + Integer.toHexString(key.hashCode()) + "/of=" + secrets.size());
  }

  /** Finds the input whose secret is in a text, in any way that HTTP writes it. */
  Optional<String> in(String text) {
    return secrets.entrySet().stream()
        .filter(one -> isIn(text, one.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isIn(String text, String secret) {
    List<Secret> forms = new ArrayList<>(Base64Traces.of(Secret.of(secret)));
    forms.add(Secret.of(secret));
    return !SecretMask.of(forms).mask(text).equals(text);
  }
}
