package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.json.WorkInDataException;
import dev.spectral.invoke.ResultException.Code;
import org.jspecify.annotations.Nullable;

/** Turns what an operation returned into JSON, or says why that cannot be. */
final class ResultJson {

  private static final String FIX = "Return records, lists, maps, texts, numbers or booleans.";

  private ResultJson() {}

  /** Gives the JSON; throws P10002 or P10003 when the value cannot be written. */
  static JsonNode of(@Nullable Object value) {
    try {
      return Json.tree(value);
    } catch (IllegalArgumentException | StackOverflowError e) {
      throw explain(e);
    }
  }

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
