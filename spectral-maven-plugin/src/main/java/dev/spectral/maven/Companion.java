package dev.spectral.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server from the module's test classes that runs beside the runtime of {@code spectral:run} .
 */
public final class Companion {

  @Nullable String mainClass;
  int port;
  List<String> arguments = new ArrayList<>();

  /** Make an empty companion, for Maven to fill. */
  public Companion() {}

  /**
   * Set the main class.
   *
   * @param name a class on the module's test class path, never null
   */
  public void setMainClass(String name) {
    this.mainClass = name;
  }

  /**
   * Set the port.
   *
   * @param number a free port of this machine; once it accepts connections, the server is ready
   */
  public void setPort(int number) {
    this.port = number;
  }

  /**
   * Set what the main class is started with.
   *
   * @param all the arguments, such as the port, never null
   */
  public void setArguments(List<String> all) {
    this.arguments = all;
  }
}
