package dev.spectral.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.manifest.IntegrationManifest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Stable keys tell the platform that something renamed is the same. */
class StableKeysTest {

  private static IntegrationDefinition integration(String flow, String configVar) {
    return IntegrationDefinition.builder(IntegrationDefinition.keyOf("acme.Orders"), "Orders")
        .flow(
            FlowDefinition.builder(flow, "new-order")
                .schedule(new FlowSchedule.FromConfigVar(configVar, null))
                .build())
        .page(
            ConfigPageDefinition.of(
                "Times", ConfigValue.builder(configVar, "when", ConfigVarType.SCHEDULE).build()))
        .build();
  }

  private static Map<String, JsonNode> leaves(IntegrationDefinition integration) {
    Map<String, JsonNode> leaves = new TreeMap<>();
    collect(
        IntegrationManifest.tree(integration, JsonNodeFactory.instance.objectNode()), "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String path, Map<String, JsonNode> leaves) {
    node.properties().forEach(one -> collect(one.getValue(), path + "/" + one.getKey(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + "/" + i, leaves);
    }
    if (node.isValueNode()) {
      leaves.put(path, node);
    }
  }

  private static Map<String, JsonNode> changes(IntegrationDefinition other) {
    Map<String, JsonNode> before = leaves(integration("New Order", "Time"));
    Map<String, JsonNode> after = leaves(other);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    return after;
  }

  @Test
  void aRenamedFlowChangesItsNameAndTheKeyOfItsFunctionOnly() {
    assertThat(changes(integration("Order came", "Time")))
        .containsOnlyKeys("/flows/0/name", "/flows/0/steps/1/action/key");
  }

  @Test
  void aRenamedConfigVariableChangesItsNameWhereItStandsOnly() {
    assertThat(changes(integration("New Order", "Every when")))
        .containsOnlyKeys(
            "/requiredConfigVars/0/key",
            "/configPages/0/elements/0/value",
            "/flows/0/steps/0/schedule/value");
  }

  @Test
  void theSameClassStaysTheSameComponent() {
    assertThat(IntegrationDefinition.keyOf("acme.Orders"))
        .isEqualTo(IntegrationDefinition.keyOf("acme.Orders"))
        .isNotEqualTo(IntegrationDefinition.keyOf("acme.Invoices"))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
}
