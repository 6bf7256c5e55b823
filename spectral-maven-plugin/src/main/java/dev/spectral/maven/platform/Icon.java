package dev.spectral.maven.platform;

import java.nio.file.Path;

/**
 * One icon that the component declares.
 *
 * @param owner whose it is, for a person to read, such as {@code connection apiKey}
 * @param kind what it is to the platform
 * @param key the connection's key; empty for the component's own icon
 * @param file where it is
 */
record Icon(String owner, Kind kind, String key, Path file) {

  /** The platform's three kinds of icons. */
  enum Kind {
    COMPONENT("icon"),
    CONNECTION("icon"),
    AVATAR("avatar icon");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Such as {@code avatar icon of connection apiKey}. */
  String title() {
    return kind.word() + " of " + owner;
  }
}
