package dev.spectral.annotations;

/** Who must show an API key to a flow's URL. */
public enum EndpointSecurity {
  /** What the platform decides: customers may add keys. */
  AUTO(""),
  /** Nobody. */
  UNSECURED("unsecured"),
  /** Callers, once a customer has made keys for them. */
  CUSTOMER_OPTIONAL("customer_optional"),
  /** Callers, with keys that every customer has to make. */
  CUSTOMER_REQUIRED("customer_required"),
  /** Callers, with keys of the organisation. */
  ORGANIZATION("organization");

  private final String wire;

  EndpointSecurity(String wire) {
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
