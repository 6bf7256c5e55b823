package dev.spectral.runtime.execution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call: a result or an error.
 *
 * @param result the action's result, or null when it failed
 * @param error what went wrong ({@code code}, {@code message} and more), secrets masked, or null
 * @param logs what the action logged, in order, never null
 */
public record Outcome(
    @Nullable Map<String, Object> result,
    @Nullable Map<String, Object> error,
    List<Map<String, Object>> logs) {

  /** The call took longer than an execution may. */
  public static final String TIME_LIMIT = "TIME_LIMIT_EXCEEDED";

  /** The runtime has more calls waiting than it takes. */
  public static final String TOO_MANY = "TOO_MANY_REQUESTS";

  /** The component version cannot be loaded or declares itself wrongly. */
  public static final String INVALID_COMPONENT = "INVALID_COMPONENT";

  /** The runtime itself failed. */
  public static final String INTERNAL = "INTERNAL_ERROR";

  static Outcome failure(String code, String message, List<Map<String, Object>> logs) {
    return new Outcome(null, Map.of("code", code, "message", message), logs);
  }
}
