package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.annotations.ComponentReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The actions of one existing component, called by their keys. Generated code stands on it.
 * Immutable; as safe for use by several threads as its {@link ComponentCalls}.
 */
public final class ComponentActions {

  private final ComponentCalls calls;
  private final ComponentReference component;

  private ComponentActions(ComponentCalls calls, ComponentReference component) {
    this.calls = calls;
    this.component = component;
  }

  /**
   * Take the component that a generated class stands for.
   *
   * @param calls makes the calls, never null
   * @param generated a class annotated with {@link ComponentReference}, never null
   * @return its actions, never null
   * @throws IllegalArgumentException when the class does not say which component it stands for
   */
  public static ComponentActions of(ComponentCalls calls, Class<?> generated) {
    ComponentReference component = generated.getAnnotation(ComponentReference.class);
    if (component == null) {
      throw new IllegalArgumentException(
          generated.getName()
              + " is not annotated with @ComponentReference. Fix: give a class that"
              + " spectral:component-manifest has written.");
    }
    return new ComponentActions(Objects.requireNonNull(calls, "calls"), component);
  }

  /**
   * Call an action.
   *
   * @param action the action's key, never null
   * @param inputs values by the keys of inputs, never null
   * @return the data of its result; a JSON null where there is none; never null
   */
  public JsonNode call(String action, Map<String, @Nullable Object> inputs) {
    return calls.call(
        new ComponentCall(
            component.key(), component.isPublic(), component.signature(), action, inputs));
  }

  /**
   * Call an action whose output schema is known.
   *
   * @param <T> what the schema describes
   * @param action the action's key, never null
   * @param inputs values by the keys of inputs, never null
   * @param type what the schema describes, never null
   * @return the data of its result, never null
   * @throws ComponentResultException when the data is not what the schema says
   */
  public <T> T call(String action, Map<String, @Nullable Object> inputs, Class<T> type) {
    return ComponentResults.read(name(action), call(action, inputs), type);
  }

  /**
   * Call an action whose output schema is a list.
   *
   * @param <T> what the schema says of each element
   * @param action the action's key, never null
   * @param inputs values by the keys of inputs, never null
   * @param type what the schema says of each element, never null
   * @return the data of its result, never null
   * @throws ComponentResultException when the data is not what the schema says
   */
  public <T> List<T> list(String action, Map<String, @Nullable Object> inputs, Class<T> type) {
    return ComponentResults.list(name(action), call(action, inputs), type);
  }

  private String name(String action) {
    return component.key() + "." + action;
  }
}
