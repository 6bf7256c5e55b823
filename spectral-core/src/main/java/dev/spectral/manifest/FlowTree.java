package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import dev.spectral.annotations.QueueType;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowQueue;
import dev.spectral.integration.FlowRetry;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes flows as the YAML holds them. */
final class FlowTree {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final IntegrationDefinition integration;
  private final StepTree steps;

  FlowTree(IntegrationDefinition integration) {
    this.integration = integration;
    this.steps = new StepTree(integration);
  }

  ObjectNode write(FlowDefinition flow) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", flow.name()).put("stableKey", flow.stableKey());
    Fields.put(node, "description", flow.description());
    Fields.flag(node, "isSynchronous", flow.synchronous());
    Fields.flag(node, "isAgentFlow", flow.agent());
    Fields.flag(node, "runInitialSyncOnDeploy", flow.initialSyncOnDeploy());
    writeRetry(flow, node);
    writeSecurity(flow, node);
    writeQueue(flow, node);
    writeResolver(flow, node);
    ArrayNode both = node.putArray("steps");
    both.add(steps.trigger(flow)).add(steps.execution(flow));
    node.set("supplementalComponents", IntegrationTree.supplements(integration));
    writeSchemas(flow, node);
    return node;
  }

  private static void writeRetry(FlowDefinition flow, ObjectNode node) {
    FlowRetry retry = flow.retry();
    if (retry != null) {
      ObjectNode written = node.putObject("retryConfig");
      written.put("maxAttempts", retry.maxAttempts());
      written.put("delayMinutes", retry.delay().toMinutes());
      written.put("usesExponentialBackoff", retry.exponentialBackoff());
      Fields.put(written, "uniqueRequestIdField", retry.uniqueRequestIdField());
    }
  }

  private static void writeSecurity(FlowDefinition flow, ObjectNode node) {
    if (flow.security().type() != null) {
      node.put("endpointSecurityType", flow.security().type().name().toLowerCase(Locale.ROOT));
    }
    List<Secret> keys = flow.security().organizationApiKeys();
    Fields.list(node, "organizationApiKeys", keys.stream().map(Secret::reveal).toList());
  }

  private static void writeQueue(FlowDefinition flow, ObjectNode node) {
    FlowQueue queue = flow.queue();
    if (queue != null) {
      ObjectNode written = node.putObject("queueConfig");
      written.put("usesFifoQueue", queue.type() != QueueType.PARALLEL);
      Fields.flag(written, "singletonExecutions", queue.singletonExecutions());
      if (queue.concurrencyLimit() != null) {
        written.put("concurrencyLimit", queue.concurrencyLimit());
      }
      IntegrationTree.reference(written, "dedupeIdField", "onTrigger", queue.dedupeIdField());
    }
  }

  private static void writeResolver(FlowDefinition flow, ObjectNode node) {
    FlowBatch batch =
        flow.trigger() instanceof FlowTrigger.Function function ? function.batch() : null;
    if (batch != null) {
      ObjectNode written = node.putObject("triggerResolver");
      written.put("batchSize", batch.size()).put("enabled", true);
      if (batch.concurrentLimit() != null) {
        written.put("concurrentBatchLimit", batch.concurrentLimit());
      }
      Fields.flag(written, "runInitialSyncOnDeploy", flow.initialSyncOnDeploy());
    }
  }

  private static void writeSchemas(FlowDefinition flow, ObjectNode node) {
    if (!flow.schemas().isEmpty()) {
      ObjectNode schemas = node.putObject("schemas");
      for (Map.Entry<String, JsonNode> one : flow.schemas().entrySet()) {
        String title = flow.stableKey() + "-" + one.getKey();
        schemas.set(one.getKey(), schema(one.getValue(), title));
      }
    }
  }

  private static ObjectNode schema(JsonNode given, String title) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("title", orElse(given.path("title").asText(), title)).put("type", "object");
    Fields.set(node, "$comment", given.get("$comment"));
    Fields.set(node, "properties", given.get("properties"));
    node.put("$schema", orElse(given.path("$schema").asText(), DRAFT));
    Fields.set(node, "required", given.path("required").isEmpty() ? null : given.get("required"));
    return node;
  }

  private static String orElse(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }
}
