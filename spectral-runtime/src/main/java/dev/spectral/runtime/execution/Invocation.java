package dev.spectral.runtime.execution;

import dev.spectral.runtime.store.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of an action.
 *
 * @param executionId the identity of the call, never null
 * @param version the component version that runs, never null
 * @param action the action's key, never null
 * @param inputs the inputs by key, plain JSON values, never null
 * @param connection the connection's key and fields, or null
 */
public record Invocation(
    String executionId,
    Version version,
    String action,
    Map<String, Object> inputs,
    @Nullable Map<String, Object> connection) {

  /** Shows nothing of inputs and connection: they may hold secrets. */
  @Override
  public String toString() {
    return "Invocation[" + executionId + "]";
  }
}
