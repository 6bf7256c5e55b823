package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Secret;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowSchema;
import dev.spectral.annotations.Preprocess;
import dev.spectral.annotations.Queue;
import dev.spectral.annotations.QueueType;
import dev.spectral.annotations.Retry;
import dev.spectral.annotations.Schedule;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.annotations.StepErrors;
import dev.spectral.integration.FlowDefinitionBuilder;
import dev.spectral.integration.FlowQueue;
import dev.spectral.integration.FlowRetry;
import dev.spectral.integration.FlowSchedule;
import dev.spectral.integration.FlowSecurity;
import dev.spectral.integration.PreprocessFields;
import dev.spectral.integration.StepErrorPolicy;
import dev.spectral.internal.source.SourceMethod;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Flow} says of a flow. */
record FlowAttributes(Sources sources, SourceMethod method) {

  FlowDefinitionBuilder add(FlowDefinitionBuilder builder, Flow flow) {
    for (FlowSchema schema : flow.schemas()) {
      JsonNode json = new ResourceTexts(sources, method, place()).json(schema.resource());
      if (json != null) {
        builder.schema(schema.name(), json);
      }
    }
    return builder
        .description(text(flow.description()))
        .schedule(schedule(flow.schedule()))
        .preprocess(preprocess(flow.preprocess()))
        .synchronous(flow.isSynchronous())
        .agent(flow.isAgentFlow())
        .initialSyncOnDeploy(flow.runInitialSyncOnDeploy())
        .retry(retry(flow.retry()))
        .queue(queue(flow.queue()))
        .security(security(flow))
        .onError(onError(flow.onError()));
  }

  private String place() {
    return sources.place(method.name());
  }

  static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }

  private static @Nullable FlowSchedule schedule(Schedule facts) {
    String zone = text(facts.timeZone());
    if (!facts.configVar().isEmpty()) {
      return new FlowSchedule.FromConfigVar(facts.configVar(), zone);
    }
    return facts.value().isEmpty() ? null : new FlowSchedule.Cron(facts.value(), zone);
  }

  static @Nullable PreprocessFields preprocess(Preprocess facts) {
    boolean nothing =
        facts.flowName().isEmpty()
            && facts.externalCustomerId().isEmpty()
            && facts.externalCustomerUserId().isEmpty();
    return nothing
        ? null
        : new PreprocessFields(
            facts.flowName(),
            text(facts.externalCustomerId()),
            text(facts.externalCustomerUserId()));
  }

  private static @Nullable FlowRetry retry(Retry facts) {
    boolean nothing =
        facts.maxAttempts() == 0
            && facts.delayMinutes() == 0
            && !facts.usesExponentialBackoff()
            && facts.uniqueRequestIdField().isEmpty();
    return nothing
        ? null
        : new FlowRetry(
            facts.maxAttempts(),
            Duration.ofMinutes(facts.delayMinutes()),
            facts.usesExponentialBackoff(),
            text(facts.uniqueRequestIdField()));
  }

  private static @Nullable FlowQueue queue(Queue facts) {
    boolean nothing =
        facts.type() == QueueType.AUTO
            && !facts.singletonExecutions()
            && facts.concurrencyLimit() == 0
            && facts.dedupeIdField().isEmpty();
    return nothing
        ? null
        : new FlowQueue(
            facts.type() == QueueType.AUTO ? QueueType.PARALLEL : facts.type(),
            facts.concurrencyLimit() == 0 ? null : facts.concurrencyLimit(),
            text(facts.dedupeIdField()),
            facts.singletonExecutions());
  }

  private FlowSecurity security(Flow flow) {
    EndpointSecurity type =
        flow.endpointSecurity() == EndpointSecurity.AUTO ? null : flow.endpointSecurity();
    return new FlowSecurity(type, secrets(flow.organizationApiKeys()), secrets(flow.testApiKeys()));
  }

  private List<Secret> secrets(String[] keys) {
    Resolved environment = new Resolved(sources, method, place());
    return Stream.of(keys).map(environment::text).map(Secret::of).toList();
  }

  private static @Nullable StepErrorPolicy onError(StepErrors facts) {
    boolean retry = facts.handler() == StepErrorHandler.RETRY;
    int attempts = facts.maxAttempts();
    int delay = facts.delaySeconds();
    boolean nothing =
        facts.handler() == StepErrorHandler.FAIL
            && attempts == 0
            && delay == 0
            && !facts.usesExponentialBackoff()
            && !facts.ignoreFinalError();
    return nothing
        ? null
        : new StepErrorPolicy(
            facts.handler(),
            retry || attempts != 0 ? attempts : null,
            retry || delay != 0 ? Duration.ofSeconds(delay) : null,
            facts.usesExponentialBackoff(),
            facts.ignoreFinalError());
  }
}
