package dev.spectral.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        .filter(one -> forms(one.getValue()).anyMatch(text::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Stream<String> forms(String secret) {
    Stream<String> written =
        Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8), escaped(secret));
    return Stream.concat(written, Stream.of(0, 1, 2).map(shift -> base64(secret, shift)));
  }

  private static String escaped(String secret) {
    return secret.replace("/", "\\/");
  }

  /** Writes what base64 shows of a secret that follows some other bytes, as a password does. */
  private static String base64(String secret, int shift) {
    byte[] bytes = (" ".repeat(shift) + secret).getBytes(StandardCharsets.UTF_8);
    String all = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    return all.substring(shift == 0 ? 0 : shift + 1, bytes.length / 3 * 4);
  }
}
