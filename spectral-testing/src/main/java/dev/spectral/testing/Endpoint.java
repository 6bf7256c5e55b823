package dev.spectral.testing;

import dev.spectral.TriggerPayload;
import dev.spectral.annotations.EndpointType;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.PreprocessFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An endpoint that several flows share, and perhaps several customers: who gets a request. */
final class Endpoint {

  private final IntegrationHarness instance;
  private final IntegrationParts parts;
  private final IntegrationDefinition integration;
  private final EndpointAnswers answers = new EndpointAnswers();

  Endpoint(IntegrationHarness instance, IntegrationParts parts) {
    this.instance = instance;
    this.parts = parts;
    this.integration = parts.definition();
  }

  /** Takes a request to the endpoint of one flow. */
  EndpointRun post(FlowDefinition flow, TriggerPayload payload) {
    return ApiKeys.of(instance, flow).admit(payload)
        ? answers.ran(flow, instance.flow(flow.stableKey()).receive(payload))
        : answers.unauthorized(flow.name());
  }

  /** Takes a request to the endpoint that the flows share. */
  EndpointRun post(TriggerPayload payload) {
    EndpointType type = integration.endpointType();
    if (type != EndpointType.INSTANCE_SPECIFIC && type != EndpointType.SHARED_INSTANCE) {
      throw new IllegalStateException(
          "Each flow of \"%s\" has an endpoint of its own: call flow(…).post(payload)."
              .formatted(integration.name()));
    }
    Optional<FlowDefinition> deciding =
        integration.flows().stream().filter(flow -> flow.preprocess() != null).findFirst();
    return deciding.isPresent() ? preprocess(deciding.get(), payload) : byRequest(payload);
  }

  private EndpointRun byRequest(TriggerPayload payload) {
    PreprocessFields fields = integration.preprocess();
    return fields == null
        ? deliver(new Route(null, null), payload)
        : deliver(Route.ofRequest(fields, payload), payload);
  }

  private EndpointRun preprocess(FlowDefinition deciding, TriggerPayload payload) {
    if (!ApiKeys.of(instance, deciding).admit(payload)) {
      return answers.unauthorized(deciding.name());
    }
    FlowRun run = parts.send(instance, () -> decide(deciding, payload));
    answers.preprocessed(run);
    if (run.failure().isPresent()) {
      return answers.failed(deciding, run.failure().get());
    }
    PreprocessFields fields = Objects.requireNonNull(deciding.preprocess());
    return deliver(Route.ofResult(fields, run.data()), payload);
  }

  private FlowRun decide(FlowDefinition deciding, TriggerPayload payload) {
    return new FlowExecution(
            instance, parts, deciding, isShared() ? NoConfig::in : UnaryOperator.identity())
        .receive(TriggerFunction.PERFORM, payload);
  }

  private EndpointRun deliver(Route route, TriggerPayload payload) {
    Optional<FlowDefinition> flow = flow(route);
    if (flow.isEmpty()) {
      return answers.unknown("flow", route.flow(), FlowContexts.names(integration));
    }
    Optional<IntegrationHarness> to = isShared() ? instance(route) : Optional.of(instance);
    return to.isEmpty()
        ? answers.unknown("customer", route.customer(), customers())
        : deliver(to.get(), flow.get(), payload);
  }

  private EndpointRun deliver(IntegrationHarness to, FlowDefinition flow, TriggerPayload payload) {
    return ApiKeys.of(to, flow).admit(payload)
        ? answers.ran(flow, to.flow(flow.stableKey()).receive(payload))
        : answers.unauthorized(flow.name());
  }

  private Optional<FlowDefinition> flow(Route route) {
    List<FlowDefinition> targets =
        integration.flows().stream().filter(flow -> flow.preprocess() == null).toList();
    if (route.flow() == null && targets.size() == 1) {
      return Optional.of(targets.get(0));
    }
    return targets.stream().filter(flow -> flow.name().equals(route.flow())).findFirst();
  }

  private Optional<IntegrationHarness> instance(Route route) {
    return parts.instances.stream()
        .filter(one -> Objects.equals(one.customer().externalId(), route.customer()))
        .findFirst();
  }

  private List<String> customers() {
    return parts.instances.stream().map(one -> one.customer().externalId()).toList();
  }

  private boolean isShared() {
    return integration.endpointType() == EndpointType.SHARED_INSTANCE;
  }
}
