package dev.spectral;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a pick list: the key that is stored and the label that people see.
 *
 * @param key what an operation receives, never null
 * @param label what is shown, or null to show the key
 */
public record Choice(String key, @Nullable String label) {

  public Choice {
    Objects.requireNonNull(key, "key");
  }
}
