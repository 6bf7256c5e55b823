package dev.spectral.invoke;

import dev.spectral.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the secrets of one call in text: as they are, URL-encoded and in base64. Immutable.
 *
 * <p>A secret of fewer than four characters is not looked for: it would be found in every other
 * word, and the text would be of no use.
 */
public final class SecretMask {

  /** What stands in the place of a secret. */
  public static final String MASK = "****";

  private static final int SHORTEST = 4;
  private static final SecretMask NOTHING = new SecretMask(List.of());

  private final List<String> forms;

  private SecretMask(List<String> forms) {
    this.forms = forms;
  }

  /**
   * Mask some secrets.
   *
   * @param secrets the secrets of a call, never null
   * @return a mask, never null
   */
  public static SecretMask of(Collection<Secret> secrets) {
    if (secrets.isEmpty()) {
      return NOTHING;
    }
    List<String> forms = new ArrayList<>();
    for (Secret secret : secrets) {
      String text = secret.reveal();
      if (text.length() >= SHORTEST) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        forms.add(text);
        forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
        forms.add(Base64.getEncoder().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      }
    }
    forms.sort(Comparator.comparingInt(String::length).reversed());
    return new SecretMask(List.copyOf(forms));
  }

  /**
   * Mask a text.
   *
   * @param text the text, or null
   * @return the text without secrets, or null for null
   */
  public @Nullable String maskOrNull(@Nullable String text) {
    return text == null ? null : mask(text);
  }

  /**
   * Mask a text.
   *
   * @param text the text, never null
   * @return the text without secrets, the same object when there are none, never null
   */
  public String mask(String text) {
    String masked = text;
    for (String form : forms) {
      if (masked.contains(form)) {
        masked = masked.replace(form, MASK);
      }
    }
    return masked;
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
