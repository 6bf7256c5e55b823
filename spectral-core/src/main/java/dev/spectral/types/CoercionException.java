package dev.spectral.types;

import dev.spectral.SpectralException;
import dev.spectral.internal.js.Shown;
import org.jspecify.annotations.Nullable;

/** A value that cannot be turned into the type asked for. Its message shows the value. */
public final class CoercionException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private CoercionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Say that a value cannot be coerced; a long value is cut. */
  static CoercionException of(String value, String cannotBe) {
    return new CoercionException("Value '" + Shown.of(value) + "' " + cannotBe, null);
  }

  static CoercionException notJson(IllegalArgumentException cause) {
    String what = cause.getMessage() + " cannot be written as JSON.";
    return new CoercionException(what + " Give a record, a map, a list or a text.", cause);
  }
}
