package dev.spectral.maven;

import org.jspecify.annotations.Nullable;

/**
 * The API key with which one flow is tried out; the form of one element of the configuration of
 * {@code spectral:import} . It is never printed.
 */
public final class TestApiKey {

  @Nullable String flow;
  @Nullable String key;

  /** Make an empty one, for Maven to fill. */
  public TestApiKey() {}

  /**
   * Set the flow.
   *
   * @param name the flow's name, never null
   */
  public void setFlow(String name) {
    this.flow = name;
  }

  /**
   * Set the key.
   *
   * @param secret the API key, never null
   */
  public void setKey(String secret) {
    this.key = secret;
  }

  /** Leave the key out. */
  @Override
  public String toString() {
    return "TestApiKey[" + flow + "]";
  }
}
