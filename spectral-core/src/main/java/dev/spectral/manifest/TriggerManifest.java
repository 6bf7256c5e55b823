package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.definition.BatchDefinition;
import dev.spectral.definition.TriggerDefinition;
import java.util.Locale;

/** Writes triggers. */
final class TriggerManifest {

  private TriggerManifest() {}

  static ObjectNode write(TriggerDefinition trigger) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", trigger.key());
    Manifest.display(node, trigger.label(), trigger.description());
    node.set("inputs", inputs(trigger));
    node.put("scheduleSupport", wire(trigger.schedule()));
    node.put("synchronousResponseSupport", wire(trigger.synchronous()));
    Fields.flag(node, "isPollingTrigger", trigger.polling());
    Fields.flag(node, "isCommonTrigger", trigger.common());
    Fields.flag(node, "terminateExecution", trigger.terminateExecution());
    Fields.flag(node, "breakLoop", trigger.breakLoop());
    writeBranches(trigger, node);
    writeBatch(trigger.batch(), node);
    trigger.functions().forEach(one -> Fields.flag(node, one.flag(), true));
    Manifest.example(node, trigger.examplePayload());
    return node;
  }

  private static ArrayNode inputs(TriggerDefinition trigger) {
    ArrayNode inputs = InputManifest.write(trigger.inputs());
    for (JsonNode input : InputManifest.write(trigger.onDeployInputs())) {
      inputs.add(((ObjectNode) input).put("scope", "ON_DEPLOY"));
    }
    return inputs;
  }

  private static void writeBranches(TriggerDefinition trigger, ObjectNode node) {
    Fields.flag(node, "allowsBranching", trigger.allowsBranching());
    if (!trigger.branches().isEmpty()) {
      ArrayNode names = node.putArray("staticBranchNames");
      trigger.branches().forEach(names::add);
    }
    Fields.put(node, "dynamicBranchInput", trigger.dynamicBranchInput());
  }

  private static void writeBatch(BatchDefinition batch, ObjectNode node) {
    node.put("triggerResolverSupport", wire(batch.support()));
    if (batch.isBatched()) {
      node.put("triggerResolverDefaultBatchSize", batch.size());
      if (batch.concurrentLimit() != null) {
        node.put("triggerResolverDefaultConcurrentBatchLimit", batch.concurrentLimit());
      }
    }
    Fields.flag(node, "hasResolveTriggerItems", batch.items().items());
    Fields.flag(node, "hasGetNextDiscoveryState", batch.items().nextPage());
    Fields.flag(node, "hasResolveOnDeployItems", batch.onDeployItems().items());
    Fields.flag(node, "hasGetOnDeployNextDiscoveryState", batch.onDeployItems().nextPage());
  }

  private static String wire(TriggerSupport support) {
    return support.name().toLowerCase(Locale.ROOT);
  }
}
