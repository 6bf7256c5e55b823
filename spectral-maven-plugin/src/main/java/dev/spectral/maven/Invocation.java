package dev.spectral.maven;

import org.jspecify.annotations.Nullable;

/** One action that {@code spectral:run} invokes; the form of one element of its configuration. */
public final class Invocation {

  @Nullable String action;
  @Nullable String inputs;
  @Nullable String connection;

  /** Make an empty invocation, for Maven to fill. */
  public Invocation() {}

  /**
   * Set the action's key.
   *
   * @param key the key, never null
   */
  public void setAction(String key) {
    this.action = key;
  }

  /**
   * Set the inputs.
   *
   * @param json a JSON object, or {@code @} and a file name, never null
   */
  public void setInputs(String json) {
    this.inputs = json;
  }

  /**
   * Set a connection of its own, in place of the one that all invocations share.
   *
   * @param json a JSON object with {@code key} and {@code fields}, or {@code @} and a file name,
   *     never null
   */
  public void setConnection(String json) {
    this.connection = json;
  }
}
