package dev.spectral.integration;

/** What can be on a config page: text, or a config variable. */
public sealed interface ConfigElement permits ConfigElement.Html, ConfigVar {

  /**
   * Text that helps.
   *
   * @param text HTML, never null
   */
  record Html(String text) implements ConfigElement {}
}
