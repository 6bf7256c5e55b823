package dev.spectral.annotations;

/** Who has made a connection that an integration only refers to. */
public enum ActivatedBy {
  /** The organisation, once for all customers. */
  ORGANIZATION("organization"),
  /** Each customer, once for all instances. */
  CUSTOMER("customer"),
  /** Each user of a customer. */
  USER("user");

  private final String wire;

  ActivatedBy(String wire) {
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
