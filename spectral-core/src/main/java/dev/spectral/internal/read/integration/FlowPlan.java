package dev.spectral.internal.read.integration;

import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.read.OperationPlan;
import java.util.Map;

/**
 * How the methods of one flow are called.
 *
 * @param execution the method of the flow; its key is the flow's stable key
 * @param polling whether its trigger polls
 * @param functions the functions of its trigger that are methods
 */
public record FlowPlan(
    OperationPlan execution, boolean polling, Map<TriggerFunction, OperationPlan> functions) {

  /**
   * Name the flow.
   *
   * @return its stable key
   */
  public String key() {
    return execution.key();
  }
}
