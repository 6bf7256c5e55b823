package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of an action of an existing component.
 *
 * <p>The inputs are plain values (texts, numbers, booleans, lists, maps). They hold secrets in the
 * clear, so {@link #toString()} leaves them out. Immutable.
 *
 * @param component the component's key, never null
 * @param isPublic whether it is a component of the platform
 * @param signature pins the component's version; empty for the latest; never null
 * @param action the action's key, never null
 * @param inputs values by the keys of inputs, in the manifest's order, never null
 */
public record ComponentCall(
    String component,
    boolean isPublic,
    String signature,
    String action,
    Map<String, @Nullable Object> inputs) {

  public ComponentCall {
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(action, "action");
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  @Override
  public String toString() {
    return "ComponentCall[" + component + "." + action + "]";
  }
}
