package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ManifestField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the triggers that a flow has in the integration's own component. */
final class FlowTriggerManifest {

  private static final List<TriggerFunction> ALWAYS_SAID =
      List.of(
          TriggerFunction.ON_INSTANCE_DEPLOY,
          TriggerFunction.ON_INSTANCE_DELETE,
          TriggerFunction.WEBHOOK_CREATE,
          TriggerFunction.WEBHOOK_DELETE);

  private final IntegrationDefinition integration;

  FlowTriggerManifest(IntegrationDefinition integration) {
    this.integration = integration;
  }

  ObjectNode write(FlowDefinition flow) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", flow.triggerKey());
    Manifest.display(node, flow.name() + " - onTrigger", StepTree.TRIGGER_TEXT);
    boolean standsIn = flow.trigger() instanceof FlowTrigger.Reference;
    ALWAYS_SAID.forEach(one -> node.put(one.flag(), standsIn || flow.functions().contains(one)));
    node.set("inputs", inputs(flow.trigger()));
    FlowTrigger.Function function = flow.trigger() instanceof FlowTrigger.Function own ? own : null;
    boolean polling = function != null && function.polling();
    node.put("scheduleSupport", polling ? "required" : "valid");
    node.put("synchronousResponseSupport", "valid");
    node.put("isPollingTrigger", polling);
    boolean fires = flow.functions().contains(TriggerFunction.ON_DEPLOY_PERFORM);
    writeBatch(function == null ? null : function.batch(), fires, node);
    Fields.flag(node, TriggerFunction.ON_DEPLOY_PERFORM.flag(), fires);
    return node;
  }

  private static void writeBatch(@Nullable FlowBatch batch, boolean fires, ObjectNode node) {
    node.put("triggerResolverSupport", batch == null ? "invalid" : "valid");
    if (batch == null) {
      return;
    }
    node.put("triggerResolverDefaultBatchSize", batch.size());
    if (batch.concurrentLimit() != null) {
      node.put("triggerResolverDefaultConcurrentBatchLimit", batch.concurrentLimit());
    }
    node.put("hasResolveTriggerItems", true).put("hasGetNextDiscoveryState", true);
    Fields.flag(node, "hasResolveOnDeployItems", fires);
    Fields.flag(node, "hasGetOnDeployNextDiscoveryState", fires);
  }

  private ArrayNode inputs(FlowTrigger trigger) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    if (trigger instanceof FlowTrigger.Reference other) {
      References references = References.toTrigger(integration, other.reference());
      references.manifest().inputs().forEach(one -> array.add(input(one)));
    }
    return array;
  }

  private static ObjectNode input(ManifestField field) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", field.key()).put("label", field.key()).put("type", field.type());
    if (field.collection() != null) {
      node.put("collection", field.collection().wire());
    }
    Fields.set(node, "default", field.defaultValue());
    Fields.flag(node, "required", field.required());
    return node;
  }
}
