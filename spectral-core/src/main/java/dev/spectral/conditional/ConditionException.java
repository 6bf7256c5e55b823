package dev.spectral.conditional;

import dev.spectral.SpectralException;
import org.jspecify.annotations.Nullable;

/** An expression that is none, or whose terms its operator cannot compare. */
public final class ConditionException extends SpectralException {

  private static final long serialVersionUID = 1L;

  private ConditionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static ConditionException syntax(String problems) {
    return new ConditionException(problems, null);
  }

  static ConditionException incomparable(SpectralException cause) {
    String why = "Incompatible comparison arguments, Error: " + cause.getMessage();
    return new ConditionException(why, cause);
  }

  static ConditionException tooDeep(SpectralException cause) {
    return new ConditionException(String.valueOf(cause.getMessage()), cause);
  }

  static ConditionException terms(String message) {
    return new ConditionException(message, null);
  }
}
