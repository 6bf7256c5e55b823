package dev.spectral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of a function of the trigger of an existing component, which starts a flow.
 *
 * <p>The inputs are plain values (texts, numbers, booleans, lists, maps). They hold secrets in the
 * clear, so {@link #toString()} leaves them out, and the payload. Immutable.
 *
 * @param component the component's key, never null
 * @param isPublic whether it is a component of the platform
 * @param signature pins the component's version; empty for the latest; never null
 * @param trigger the trigger's key, never null
 * @param function what it is asked to do, as the platform names it: {@code perform}, {@code
 *     onInstanceDeploy}, {@code onInstanceDelete}, {@code webhookCreate} or {@code webhookDelete},
 *     never null
 * @param payload what started the flow; null unless it is asked to fire
 * @param inputs values by the keys of inputs, in their order, never null
 */
public record ComponentTriggerCall(
    String component,
    boolean isPublic,
    String signature,
    String trigger,
    String function,
    @Nullable TriggerPayload payload,
    Map<String, @Nullable Object> inputs) {

  public ComponentTriggerCall {
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(function, "function");
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  @Override
  public String toString() {
    return "ComponentTriggerCall[" + component + "." + trigger + " " + function + "]";
  }
}
