package dev.spectral.internal.secret;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.spectral.Secret;
import java.net.URLEncoder;
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
 * Takes known secrets out of text: as they are, URL-encoded, as a JSON string, and in base64. The
 * work of finding them is prepared when the first text is masked.
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
    String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
    String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    Stream<String> written = Stream.of(text, text.strip(), form, form.replace("+", "%20"), quoted);
    return text.length() < SHORT ? written : Stream.concat(written, base64(text));
  }

  private static Stream<String> base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder().withoutPadding())
        .map(encoder -> encoder.encodeToString(bytes));
  }

  private static String expression(String text) {
    String literal = Pattern.quote(text);
    return text.length() < SHORT ? "(?<![\\w-])" + literal + "(?![\\w-])" : literal;
  }
}
