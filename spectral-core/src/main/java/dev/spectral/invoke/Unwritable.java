package dev.spectral.invoke;

import dev.spectral.internal.json.WorkInDataException;
import dev.spectral.invoke.ResultException.Code;

/** Says why a value cannot be written. */
final class Unwritable {

  private static final String FIX = "Return records, lists, maps, texts, numbers or booleans.";

  private Unwritable() {}

  static ResultException explain(Throwable error) {
    if (error instanceof StackOverflowError) {
      return new ResultException(Code.P10003, "the result contains itself. " + FIX, null);
    }
    if (error.getCause() instanceof WorkInDataException work) {
      String what = "the result holds work, not data: " + work.what() + ". ";
      return new ResultException(Code.P10002, what + FIX, null);
    }
    String reason = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    String what = "the result cannot be written: " + reason + ". ";
    return new ResultException(Code.P10003, what + FIX, error);
  }
}
