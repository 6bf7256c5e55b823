package dev.spectral.testing;

import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigException;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.FlowDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What becomes of an instance that is deployed or deleted. */
final class Deployment {

  private final IntegrationHarness instance;
  private final IntegrationParts parts;

  Deployment(IntegrationHarness instance, IntegrationParts parts) {
    this.instance = instance;
    this.parts = parts;
  }

  List<TriggerRun> deploy() {
    List<ConfigProblem> problems = new ArrayList<>();
    Map<String, Object> values = instance.configVars();
    for (ConfigPageDefinition page : parts.definition().pages()) {
      for (ConfigElement element : page.elements()) {
        if (element instanceof ConfigVar one && parts.isMissing(one, values)) {
          problems.add(IntegrationParts.missing(page.name(), one));
        }
      }
    }
    parts.definition().scoped().stream()
        .filter(one -> parts.isMissing(one, values))
        .forEach(one -> problems.add(IntegrationParts.missing("", one)));
    parts.definition().flows().stream().filter(this::lacksKeys).forEach(this::refuse);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return run(TriggerFunction.ON_INSTANCE_DEPLOY, TriggerFunction.WEBHOOK_CREATE);
  }

  List<TriggerRun> delete() {
    return run(TriggerFunction.WEBHOOK_DELETE, TriggerFunction.ON_INSTANCE_DELETE);
  }

  private boolean lacksKeys(FlowDefinition flow) {
    return flow.security().type() == EndpointSecurity.CUSTOMER_REQUIRED
        && instance.apiKeys().getOrDefault(flow.name(), List.of()).isEmpty();
  }

  private void refuse(FlowDefinition flow) {
    throw new IllegalStateException(
        "The flow \"%1$s\" needs an API key of the customer's, so it cannot be deployed without."
                .formatted(flow.name())
            + " Give one: harness.apiKeys(\"%s\", \"…\").".formatted(flow.name()));
  }

  private List<TriggerRun> run(TriggerFunction... functions) {
    List<TriggerRun> runs = new ArrayList<>();
    for (FlowDefinition flow : parts.definition().flows()) {
      for (TriggerFunction function : functions) {
        if (flow.functions().contains(function)) {
          runs.add(instance.flow(flow.stableKey()).run(function));
        }
      }
    }
    return List.copyOf(runs);
  }
}
