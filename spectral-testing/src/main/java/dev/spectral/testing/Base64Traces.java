package dev.spectral.testing;

import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * What base64 shows of a secret that stands among other bytes, as a password does behind the name
 * of a user. Where it begins decides how it is cut into threes, so there are three ways.
 */
final class Base64Traces {

  /** Shorter traces are found where no secret is. */
  private static final int SHORTEST = 8;

  private Base64Traces() {}

  static List<Secret> of(Secret secret) {
    return Stream.of(0, 1, 2)
        .flatMap(shift -> traces(secret.reveal(), shift))
        .filter(trace -> trace.length() >= SHORTEST)
        .flatMap(trace -> Stream.of(trace, trace.replace('+', '-').replace('/', '_')))
        .distinct()
        .map(Secret::of)
        .toList();
  }

  /** Gives the trace of a secret that ends the text, and of one that other bytes follow. */
  private static Stream<String> traces(String secret, int shift) {
    byte[] bytes = (" ".repeat(shift) + secret).getBytes(StandardCharsets.UTF_8);
    String all = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    int from = shift == 0 ? 0 : shift + 1;
    int whole = Math.max(from, bytes.length / 3 * 4);
    return Stream.of(all.substring(from), all.substring(from, whole));
  }
}
