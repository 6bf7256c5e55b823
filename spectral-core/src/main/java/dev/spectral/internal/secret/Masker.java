package dev.spectral.internal.secret;

import dev.spectral.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes known secrets out of text: as they are, percent-encoded, as JSON or XML writes them, and in
 * base64. The work of finding them is prepared when the first text is masked.
 */
public final class Masker {

  /** What stands in the place of a secret. */
  public static final String MASK = "****";

  /** Shorter secrets are masked only where they stand alone: "k" must not eat every k of a text. */
  private static final int SHORT = 4;

  private final List<Secret> secrets;
  private @Nullable Pattern forms;

  /**
   * Mask some secrets.
   *
   * @param secrets the secrets
   */
  public Masker(Collection<Secret> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /**
   * Mask a text.
   *
   * @param text the text
   * @return the text without secrets
   */
  public String mask(String text) {
    return secrets.isEmpty() ? text : forms().matcher(text).replaceAll(MASK);
  }

  private Pattern forms() {
    Pattern known = forms;
    if (known == null) {
      String alternatives = alternatives();
      known = Pattern.compile(alternatives.isEmpty() ? "(?!)" : alternatives);
      forms = known;
    }
    return known;
  }

  private String alternatives() {
    return secrets.stream()
        .map(Secret::reveal)
        .filter(text -> !text.isBlank())
        .flatMap(Masker::spellings)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Masker::expression)
        .collect(Collectors.joining("|"));
  }

  private static Stream<String> spellings(String text) {
    Stream<String> written = Stream.of(text, text.strip());
    return text.length() < SHORT ? written : Stream.concat(written, base64(text));
  }

  private static Stream<String> base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder().withoutPadding())
        .map(encoder -> encoder.encodeToString(bytes));
  }

  private static String expression(String text) {
    String spelling = Spelling.of(text);
    return text.length() < SHORT ? "(?<![\\w-])" + spelling + "(?![\\w-])" : spelling;
  }
}
