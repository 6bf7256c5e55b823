package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ComponentCall;
import dev.spectral.ComponentCalls;
import dev.spectral.ComponentTriggerCall;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Actions of other components as a test wants them, and a record of how they were called.
 * Thread-safe.
 *
 * <pre>{@code
 * harness.mockAction("slack", "postMessage", inputs -> Map.of("ok", true));
 * harness.action("announce").run();
 * assertThat(harness.mocks().calls("slack", "postMessage"))
 *     .containsExactly(Map.of("channel", "#general", "text", "hello"));
 * }</pre>
 */
public final class ActionMocks implements ComponentCalls {

  private final Map<String, Function<Map<String, Object>, ?>> answers = new ConcurrentHashMap<>();
  private final Map<String, Function<ComponentTriggerCall, ?>> triggers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<ComponentTriggerCall> triggerCalls = new CopyOnWriteArrayList<>();

  /** Starts without any mock. */
  public ActionMocks() {}

  /**
   * A call that was made.
   *
   * @param component the key of the component, never null
   * @param action the key of the action, never null
   * @param inputs the inputs by key, as JSON values, unmodifiable, never null
   */
  public record Call(String component, String action, Map<String, Object> inputs) {}

  /**
   * Answer calls of an action. Who mocks it again replaces the answer.
   *
   * @param component the key of the component, never null
   * @param action the key of the action, never null
   * @param answer makes the data of the result, anything that can be JSON or null for none, of the
   *     inputs; what it throws, the caller sees; never null
   * @return these mocks, never null
   */
  public ActionMocks mock(
      String component,
      String action,
      Function<Map<String, Object>, ? extends @Nullable Object> answer) {
    answers.put(name(component, action), answer);
    return this;
  }

  /**
   * Answer what the trigger of a component is asked that starts a flow. Who mocks it again replaces
   * the answer.
   *
   * @param component the key of the component, never null
   * @param trigger the key of the trigger, never null
   * @param answer makes the answer as {@link ComponentCalls#trigger} describes it, anything that
   *     can be JSON or null for nothing; what it throws, the caller sees; never null
   * @return these mocks, never null
   */
  public ActionMocks mockTrigger(
      String component,
      String trigger,
      Function<ComponentTriggerCall, ? extends @Nullable Object> answer) {
    triggers.put(name(component, trigger), answer);
    return this;
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssertionError when the trigger is not mocked
   */
  @Override
  public JsonNode trigger(ComponentTriggerCall call) {
    triggerCalls.add(call);
    Function<ComponentTriggerCall, ?> answer = triggers.get(name(call.component(), call.trigger()));
    if (answer == null) {
      throw new AssertionError(
          ("%3$s of the trigger \"%2$s\" of \"%1$s\" was called and is not mocked. Mock it:"
                  + " mocks().mockTrigger(\"%1$s\", \"%2$s\", call -> …).")
              .formatted(call.component(), call.trigger(), call.function()));
    }
    return TestJson.tree(answer.apply(call));
  }

  /**
   * {@inheritDoc}
   *
   * @throws AssertionError when the action is not mocked
   */
  @Override
  public JsonNode call(ComponentCall call) {
    Function<Map<String, Object>, ?> answer = answers.get(name(call.component(), call.action()));
    Map<String, Object> given = Collections.unmodifiableMap(TestJson.map(call.inputs()));
    calls.add(new Call(call.component(), call.action(), given));
    if (answer == null) {
      throw new AssertionError(
          ("The action \"%2$s\" of \"%1$s\" was called and is not mocked; mocked are %3$s."
                  + " Mock it: mockAction(\"%1$s\", \"%2$s\", inputs -> …).")
              .formatted(
                  call.component(), call.action(), answers.keySet().stream().sorted().toList()));
    }
    return TestJson.tree(answer.apply(given));
  }

  /**
   * List all calls, also those that failed.
   *
   * @return the calls in order, unmodifiable, never null, empty for none
   */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /**
   * List the calls of one action.
   *
   * @param component the key of the component, never null
   * @param action the key of the action, never null
   * @return the inputs of each call in order, unmodifiable, never null, empty for none
   */
  public List<Map<String, Object>> calls(String component, String action) {
    return calls.stream()
        .filter(one -> one.component().equals(component) && one.action().equals(action))
        .map(Call::inputs)
        .toList();
  }

  /**
   * List what one trigger was asked, its lifecycle functions among it, also what failed.
   *
   * @param component the key of the component, never null
   * @param trigger the key of the trigger, never null
   * @return the calls in order, with their function and inputs, unmodifiable, never null, empty for
   *     none
   */
  public List<ComponentTriggerCall> triggerCalls(String component, String trigger) {
    return triggerCalls.stream()
        .filter(one -> one.component().equals(component) && one.trigger().equals(trigger))
        .toList();
  }

  private static String name(String component, String action) {
    return component + "." + action;
  }
}
