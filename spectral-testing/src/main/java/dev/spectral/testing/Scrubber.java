package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.http.SensitiveText;
import dev.spectral.invoke.SecretMask;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import okhttp3.Headers;

/** Takes secrets out of what is written to a file. */
final class Scrubber {

  private static final String MASK = "****";

  /** Headers that are made anew for every request and say nothing about it. */
  private static final Set<String> NOISE =
      Set.of(
          "accept-encoding",
          "connection",
          "content-length",
          "date",
          "host",
          "keep-alive",
          "transfer-encoding",
          "user-agent");

  private final SecretMask mask;
  private final SecretMask bytes;

  Scrubber(List<Secret> secrets) {
    this.mask =
        SecretMask.of(
            secrets.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), Base64Traces.of(one).stream()))
                .toList());
    this.bytes = SecretMask.of(secrets.stream().map(Scrubber::asLatin).toList());
  }

  /** Writes a secret's bytes as characters, to be found in bodies that are not text. */
  private static Secret asLatin(Secret secret) {
    byte[] utf8 = secret.reveal().getBytes(StandardCharsets.UTF_8);
    return Secret.of(new String(utf8, StandardCharsets.ISO_8859_1));
  }

  String text(String text) {
    return SensitiveText.mask(mask.mask(text));
  }

  byte[] bytes(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return bytes.mask(text).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Gives the headers worth keeping, in the order of their lower-case names. */
  Map<String, String> headers(Headers headers) {
    Map<String, String> kept = new TreeMap<>();
    for (String name : headers.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!NOISE.contains(lower)) {
        String value = text(String.join(", ", headers.values(name)));
        kept.put(lower, SensitiveText.isSensitive(name) ? MASK : value);
      }
    }
    return Collections.unmodifiableMap(kept);
  }
}
