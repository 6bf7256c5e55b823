package dev.spectral.types;

import dev.spectral.SpectralException;
import org.jspecify.annotations.Nullable;

/** A value that cannot be turned into the type asked for. Its message shows the value. */
public final class CoercionException extends SpectralException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 1000;

  private CoercionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Say that a value cannot be coerced; a long value is cut. */
  static CoercionException of(String value, String cannotBe) {
    return new CoercionException("Value '" + cut(value) + "' " + cannotBe, null);
  }

  static CoercionException notJson(Object value, IllegalArgumentException cause) {
    String what = "A " + value.getClass().getName() + " cannot be written as JSON.";
    return new CoercionException(what + " Give a record, a map, a list or a text.", cause);
  }

  private static String cut(String value) {
    return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
  }
}
