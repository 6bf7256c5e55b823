package dev.spectral.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** The state of an instance between executions; that of the integration is shared. */
final class FlowState {

  private final Map<String, Map<String, Object>> flows = new LinkedHashMap<>();
  private final Map<String, Object> crossFlow = new LinkedHashMap<>();
  private final Map<String, Object> integration;

  FlowState(Map<String, Object> integration) {
    this.integration = integration;
  }

  Map<String, Object> ofFlow(String stableKey) {
    return flows.computeIfAbsent(stableKey, key -> new LinkedHashMap<>());
  }

  Map<String, Object> crossFlow() {
    return crossFlow;
  }

  Map<String, Object> integration() {
    return integration;
  }

  Loaded load(String stableKey) {
    return new Loaded(
        StateLevel.load(ofFlow(stableKey)),
        StateLevel.load(crossFlow),
        StateLevel.load(integration),
        new LinkedHashMap<>());
  }

  /**
   * The state of one execution.
   *
   * @param flow what is kept for the flow
   * @param crossFlow what is kept for the instance
   * @param integration what is kept for all instances
   * @param execution what is kept for the execution alone
   */
  record Loaded(
      StateLevel flow,
      StateLevel crossFlow,
      StateLevel integration,
      Map<String, Object> execution) {

    void store() {
      flow.store();
      crossFlow.store();
      integration.store();
    }
  }
}
