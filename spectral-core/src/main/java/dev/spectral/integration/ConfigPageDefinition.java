package dev.spectral.integration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page on which an integration is configured.
 *
 * @param name what people see, never null
 * @param tagline a line below the name, or null for none
 * @param elements what is on the page, in order, never null
 */
public record ConfigPageDefinition(
    String name, @Nullable String tagline, List<ConfigElement> elements) {

  public ConfigPageDefinition {
    elements = List.copyOf(elements);
  }

  /**
   * Make a page without a tagline.
   *
   * @param name what people see, never null
   * @param elements what is on the page, in order, never null
   * @return the page, never null
   */
  public static ConfigPageDefinition of(String name, ConfigElement... elements) {
    return new ConfigPageDefinition(name, null, List.of(elements));
  }
}
