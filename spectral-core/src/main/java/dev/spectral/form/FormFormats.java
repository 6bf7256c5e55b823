package dev.spectral.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.everit.json.schema.FormatValidator;

/** Formats that the library reads otherwise than a form in a browser. */
enum FormFormats implements FormatValidator {
  /** Any domain will do, also one that only a customer's own network knows. */
  EMAIL("email", "[^\\s@]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,9}[A-Za-z0-9-]{1,63}", "email address"),
  /** Braces must be closed; that is all a form looks at. */
  URI_TEMPLATE("uri-template", "(?:[^{}]|\\{[^{}]++\\})*+", "URI template");

  private final String format;
  private final Pattern pattern;
  private final String words;

  FormFormats(String format, String pattern, String words) {
    this.format = format;
    this.pattern = Pattern.compile(pattern);
    this.words = words;
  }

  @Override
  public String formatName() {
    return format;
  }

  @Override
  public Optional<String> validate(String subject) {
    return pattern.matcher(subject).matches()
        ? Optional.empty()
        : Optional.of("[" + subject + "] is not a valid " + words);
  }
}
