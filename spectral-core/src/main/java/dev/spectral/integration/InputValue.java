package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What an input of a referenced trigger, connection or data source is. */
public sealed interface InputValue {

  /**
   * A fixed value.
   *
   * @param value the value, or null for the input's default
   * @param visibility who sees it and may change it, never null
   * @param writeOnly whether it is never shown again
   */
  record Literal(@Nullable JsonNode value, ConfigVisibility visibility, boolean writeOnly)
      implements InputValue {

    /**
     * Make a value that customers see.
     *
     * @param value the value, or null for the input's default
     * @return the value, never null
     */
    public static Literal of(@Nullable JsonNode value) {
      return new Literal(value, ConfigVisibility.CUSTOMER, false);
    }

    /** Says that there is a value, and not which, as it may be a secret. */
    @Override
    public String toString() {
      return value == null ? "Literal[default]" : "Literal[****]";
    }
  }

  /**
   * The value of a config variable.
   *
   * @param name the config variable's name, never null
   */
  record FromConfigVar(String name) implements InputValue {}

  /**
   * Text with slots for config variables.
   *
   * @param text such as {@code x/{{#Name}}}, never null
   */
  record Template(String text) implements InputValue {}
}
