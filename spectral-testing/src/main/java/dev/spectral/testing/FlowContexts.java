package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.BatchInfo;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.TriggerPayload;
import dev.spectral.annotations.EndpointType;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.CallContextBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what an execution in a test may know of itself. */
final class FlowContexts {

  private static final String HOST = "https://hooks.example/";

  private final IntegrationHarness instance;
  private final IntegrationParts parts;

  FlowContexts(IntegrationHarness instance, IntegrationParts parts) {
    this.instance = instance;
    this.parts = parts;
  }

  CallContext of(
      FlowDefinition flow,
      String execution,
      FlowState.Loaded state,
      Function<FlowCall, FlowReply> flows) {
    return facts(execution).toBuilder()
        .instanceState(state.flow().during())
        .crossFlowState(state.crossFlow().during())
        .integrationState(state.integration().during())
        .executionState(state.execution())
        .invokeUrl(url(flow))
        .flow(about(flow))
        .batch(batch(flow))
        .flowInvoker(flows)
        .build();
  }

  /** Makes what is known where no flow runs. */
  CallContext facts(String execution) {
    IntegrationDefinition definition = parts.definition();
    return configured(definition)
        .configVars(instance.configVars())
        .stepId("onExecution")
        .executionId(execution)
        .webhookUrls(urls())
        .webhookApiKeys(instance.apiKeys())
        .customer(instance.customer())
        .instance(about())
        .integration(about(definition))
        .startedAt(parts.now())
        .clock(parts.clock())
        .components(parts.mocks)
        .flowSchemas(schemas(definition))
        .build();
  }

  private CallContextBuilder configured(IntegrationDefinition definition) {
    JsonNode value = instance.settings().configuration();
    ConfigurationDefinition facts = definition.configuration();
    return value == null || facts == null
        ? CallContext.builder()
        : CallContext.builder().configuration(value, facts.eTag());
  }

  /** Fills in what the platform knows of a payload that it hands to a trigger. */
  TriggerPayload complete(TriggerPayload payload, FlowDefinition flow, String execution) {
    return payload.toBuilder()
        .webhookUrls(urls())
        .webhookApiKeys(instance.apiKeys())
        .invokeUrl(url(flow))
        .executionId(execution)
        .customer(instance.customer())
        .instance(about())
        .integration(about(parts.definition()))
        .flow(about(flow))
        .startedAt(parts.now())
        .build();
  }

  private Map<String, String> urls() {
    Map<String, String> urls = new LinkedHashMap<>();
    parts.definition().flows().forEach(flow -> urls.put(flow.name(), url(flow)));
    return urls;
  }

  private String url(FlowDefinition flow) {
    EndpointType type = parts.definition().endpointType();
    if (type == EndpointType.SHARED_INSTANCE) {
      return HOST + parts.definition().key();
    }
    String ofInstance = HOST + about().id();
    return type == EndpointType.INSTANCE_SPECIFIC
        ? ofInstance
        : ofInstance + "/" + flow.stableKey();
  }

  private Instance about() {
    return new Instance(
        "instance-" + instance.customer().externalId(),
        parts.definition().name() + " of " + instance.customer().name());
  }

  private static Flow about(FlowDefinition flow) {
    return new Flow("flow-" + flow.stableKey(), flow.name(), flow.stableKey());
  }

  private static Integration about(IntegrationDefinition definition) {
    return new Integration(definition.key(), definition.name(), "1", definition.version());
  }

  static BatchInfo batch(FlowDefinition flow) {
    if (!(flow.trigger() instanceof FlowTrigger.Function function)) {
      return BatchInfo.DISABLED;
    }
    FlowBatch batch = function.batch();
    Integer size = batch == null ? null : batch.size();
    return batch == null ? BatchInfo.DISABLED : BatchInfo.of(size == null ? 1 : size);
  }

  private static Map<String, Map<String, JsonNode>> schemas(IntegrationDefinition definition) {
    Map<String, Map<String, JsonNode>> schemas = new LinkedHashMap<>();
    for (FlowDefinition flow : definition.flows()) {
      if (!flow.schemas().isEmpty()) {
        schemas.put(flow.name(), flow.schemas());
      }
    }
    return schemas;
  }

  /** Lists names for a message. */
  static List<String> names(IntegrationDefinition definition) {
    return definition.flows().stream().map(FlowDefinition::name).toList();
  }
}
