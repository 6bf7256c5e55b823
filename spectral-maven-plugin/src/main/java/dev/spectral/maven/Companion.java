package dev.spectral.maven;

import org.jspecify.annotations.Nullable;

/**
 * A server from the module's test classes that runs beside the runtime of {@code spectral:run} .
 */
public final class Companion {

  @Nullable String mainClass;
  int port;

  /** Makes an empty companion, for Maven to fill. */
  public Companion() {}

  /**
   * Sets the main class.
   *
   * @param name a class on the module's test class path, whose main method takes the port as its
   *     only argument, never null
   */
  public void setMainClass(String name) {
    this.mainClass = name;
  }

  /**
   * Sets the port.
   *
   * @param number a free port of this machine
   */
  public void setPort(int number) {
    this.port = number;
  }
}
