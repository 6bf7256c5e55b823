package dev.spectral.http;

import dev.spectral.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes known secrets out of text, also where they are written URL-encoded or as a JSON string. */
final class Masker {

  static final String MASK = "****";

  /** Shorter secrets are masked only where they stand alone: "k" must not eat every k of a text. */
  private static final int SHORT = 4;

  private final @Nullable Pattern forms;

  Masker(Collection<Secret> secrets) {
    List<String> alternatives =
        secrets.stream()
            .map(Secret::reveal)
            .filter(text -> !text.isBlank())
            .flatMap(Masker::spellings)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Masker::expression)
            .toList();
    this.forms = alternatives.isEmpty() ? null : compile(alternatives);
  }

  private static Pattern compile(List<String> alternatives) {
    return Pattern.compile(alternatives.stream().collect(Collectors.joining("|")));
  }

  private static Stream<String> spellings(String text) {
    String form = URLEncoder.encode(text, StandardCharsets.UTF_8);
    String quoted = Json.quoted(text);
    return Stream.of(text, text.strip(), form, form.replace("+", "%20"), quoted);
  }

  private static String expression(String text) {
    String literal = Pattern.quote(text);
    return text.length() < SHORT ? "(?<![\\w-])" + literal + "(?![\\w-])" : literal;
  }

  String mask(String text) {
    return forms == null ? text : forms.matcher(text).replaceAll(MASK);
  }
}
