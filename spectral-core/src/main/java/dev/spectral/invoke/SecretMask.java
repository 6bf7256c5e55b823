package dev.spectral.invoke;

import dev.spectral.Secret;
import dev.spectral.internal.secret.Masker;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the secrets of one call out of what leaves it: log lines, errors and their causes. */
public final class SecretMask {

  private static final SecretMask NOTHING = new SecretMask(List.of());

  private final Masker masker;

  private SecretMask(Collection<Secret> secrets) {
    this.masker = new Masker(secrets);
  }

  /**
   * Mask some secrets.
   *
   * @param secrets the secrets of a call, never null
   * @return a mask, never null
   */
  public static SecretMask of(Collection<Secret> secrets) {
    return secrets.isEmpty() ? NOTHING : new SecretMask(secrets);
  }

  /**
   * Mask a text.
   *
   * @param text the text, never null
   * @return the text without secrets, never null
   */
  public String mask(String text) {
    return masker.mask(text);
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
