package dev.spectral.maven.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables, where a blank one counts as unset. */
record Environment(Map<String, String> variables) {

  @Nullable String get(String name) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The first of these variables that is set, null if none is. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Leaves the values out: they may be tokens. */
  @Override
  public String toString() {
    return "Environment" + variables.keySet();
  }
}
