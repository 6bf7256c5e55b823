package dev.spectral.annotations;

/** What the URLs of an integration are shared by. */
public enum EndpointType {
  /** What the platform decides: a URL for each flow of each instance. */
  AUTO(""),
  /** A URL for each flow of each instance. */
  FLOW_SPECIFIC("flow_specific"),
  /** A URL for each instance; each request says which flow it is for. */
  INSTANCE_SPECIFIC("instance_specific"),
  /** One URL; each request says which customer and which flow it is for. */
  SHARED_INSTANCE("shared_instance");

  private final String wire;

  EndpointType(String wire) {
    this.wire = wire;
  }

  /**
   * Give the platform's word.
   *
   * @return the word, empty where nothing is said; never null
   */
  public String wire() {
    return wire;
  }
}
