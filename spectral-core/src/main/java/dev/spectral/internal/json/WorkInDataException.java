package dev.spectral.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value holds something to do: a function, a stream, a thread. */
public final class WorkInDataException extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  private final String what;

  WorkInDataException(JsonGenerator out, String what) {
    super(out, what);
    this.what = what;
  }

  /**
   * Name it.
   *
   * @return the name of its class
   */
  public String what() {
    return what;
  }
}
