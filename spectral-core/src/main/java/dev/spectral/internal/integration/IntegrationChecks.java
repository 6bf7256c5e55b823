package dev.spectral.internal.integration;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import java.util.List;

/** Checks an integration as a whole; finds everything at once. */
public final class IntegrationChecks {

  private IntegrationChecks() {}

  /**
   * Check an integration.
   *
   * @param integration the integration
   * @return everything that is wrong, errors and warnings, in the order of the model
   */
  public static List<ModelFinding> check(IntegrationDefinition integration) {
    Findings findings = new Findings();
    if (integration.flows().isEmpty()) {
      findings.add(
          ProblemCode.SP060,
          integration,
          "It has no flow, so nothing would ever run.",
          "add a method with @Flow(name = \"…\", stableKey = \"…\").");
    }
    new KeyChecks(integration, findings).check();
    new NameChecks(findings).check(integration);
    new PreprocessChecks(integration, findings).check();
    new PlaceChecks(integration, findings).check();
    ReferenceChecks references = new ReferenceChecks(integration, findings);
    references.checkComponents();
    for (FlowDefinition flow : integration.flows()) {
      new ScheduleChecks(integration, findings).check(flow);
      new QueueChecks(flow, findings).check();
      new RetryChecks(flow, findings).check();
      new FlowChecks(flow, findings).check();
      references.check(flow);
    }
    for (ConfigVar one : integration.configVars()) {
      check(one, findings);
      references.check(one);
    }
    return findings.all();
  }

  private static void check(ConfigVar configVar, Findings findings) {
    if (configVar instanceof ConfigValue value) {
      new ValueChecks(value, findings).check();
    } else if (configVar instanceof ConfigConnection connection) {
      new ConnectionChecks(connection, findings).check();
    }
  }
}
