package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import dev.spectral.annotations.EndpointType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import java.util.List;

/** Who says for which flow and customer a request is. */
final class PreprocessChecks {

  private static final String NO_NAME =
      "Its preprocess does not say where the name of the flow is that a request is for.";
  private static final String NO_NAME_FIX =
      "add flowName = \"…\" with a path such as body.data.flow.";

  private final IntegrationDefinition integration;
  private final Findings findings;

  PreprocessChecks(IntegrationDefinition integration, Findings findings) {
    this.integration = integration;
    this.findings = findings;
  }

  void check() {
    List<FlowDefinition> flows =
        integration.flows().stream().filter(one -> one.preprocess() != null).toList();
    flows.stream().skip(1).forEach(one -> addSecond(one, flows.get(0)));
    if (!flows.isEmpty() && integration.preprocess() != null) {
      findings.add(
          ProblemCode.SP064,
          integration,
          "Its trigger's payload says for whom a request is, and so does the flow "
              + quoted(flows.get(0).name())
              + "; only one of them would be asked.",
          "remove preprocess from the integration or from the flow.");
    }
    if (integration.preprocess() != null && integration.preprocess().flowName().isBlank()) {
      findings.add(ProblemCode.SP064, integration, NO_NAME, NO_NAME_FIX);
    }
    flows.stream()
        .filter(one -> one.preprocess() != null && one.preprocess().flowName().isBlank())
        .forEach(one -> findings.add(ProblemCode.SP064, one, NO_NAME, NO_NAME_FIX));
    EndpointType type = integration.endpointType();
    boolean shared = type != null && type != EndpointType.FLOW_SPECIFIC;
    if (shared && flows.isEmpty() && integration.preprocess() == null) {
      findings.add(
          ProblemCode.SP064,
          integration,
          "Its flows share an endpoint, and nothing says for which of them a request is.",
          "add preprocess = @Preprocess(flowName = \"…\") to the flow that finds it out, or to the"
              + " integration where the payload says it.");
    }
  }

  private void addSecond(FlowDefinition flow, FlowDefinition first) {
    findings.add(
        ProblemCode.SP064,
        flow,
        "It finds out for whom a request is, and so does the flow "
            + quoted(first.name())
            + "; an integration has one such flow.",
        "remove preprocess from one of them.");
  }
}
