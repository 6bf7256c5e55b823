package dev.spectral.testing;

import dev.spectral.TriggerPayload;
import dev.spectral.integration.ComponentReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What stands in for the triggers of components. */
final class TriggerMocks {

  private final Map<String, UnaryOperator<TriggerPayload>> answers = new HashMap<>();

  void mock(String component, String trigger, UnaryOperator<TriggerPayload> answer) {
    answers.put(component + "." + trigger, answer);
  }

  TriggerPayload fire(String flow, ComponentReference trigger, TriggerPayload payload) {
    UnaryOperator<TriggerPayload> answer = answers.get(trigger.component() + "." + trigger.key());
    if (answer == null) {
      throw new AssertionError(
          ("The flow \"%1$s\" is started by the trigger \"%3$s\" of \"%2$s\", which is not mocked."
                  + " Mock it: mockTrigger(\"%2$s\", \"%3$s\", payload -> …); or call"
                  + " execute(payload) with what it would have made.")
              .formatted(flow, trigger.component(), trigger.key()));
    }
    return answer.apply(payload);
  }
}
