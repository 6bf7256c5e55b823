package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ValueSource;
import dev.spectral.internal.js.CamelCase;

/** Writes the component in which an integration's functions are published. */
final class OwnComponent {

  private final IntegrationDefinition integration;

  OwnComponent(IntegrationDefinition integration) {
    this.integration = integration;
  }

  ObjectNode write() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", integration.key());
    String given = integration.description();
    String description = given == null || given.isEmpty() ? integration.name() : given;
    ObjectNode display = Manifest.display(node, integration.key(), description);
    Fields.put(display, "iconPath", integration.icon());
    writeConnections(node.putArray("connections"));
    ObjectNode actions = node.putObject("actions");
    integration.flows().forEach(one -> actions.set(one.actionKey(), action(one)));
    ObjectNode triggers = node.putObject("triggers");
    FlowTriggerManifest writer = new FlowTriggerManifest(integration);
    integration.flows().stream()
        .filter(FlowDefinition::hasOwnTrigger)
        .forEach(one -> triggers.set(one.triggerKey(), writer.write(one)));
    writeDataSources(node.putObject("dataSources"));
    if (integration.configuration() != null) {
      boolean init = integration.configuration().hasInit();
      if (init) {
        node.putObject("configuration");
      }
      node.put("hasConfigurationInit", init);
    }
    return node;
  }

  private static ObjectNode action(FlowDefinition flow) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", flow.actionKey());
    Manifest.display(node, flow.name() + " - onExecution", StepTree.EXECUTION_TEXT);
    node.putArray("inputs");
    return node;
  }

  private void writeConnections(ArrayNode array) {
    for (ConfigVar configVar : integration.configVars()) {
      if (configVar instanceof ConfigConnection one
          && one.source() instanceof ConnectionSource.Inline own) {
        array.add(connection(one.name(), own.connection()));
      }
    }
  }

  private static ObjectNode connection(String name, ConnectionDefinition connection) {
    ObjectNode node = Manifest.connection(connection);
    node.remove("comments");
    node.remove("oauth2Config");
    return node.put("key", CamelCase.of(name)).put("label", name);
  }

  private void writeDataSources(ObjectNode node) {
    for (ConfigVar configVar : integration.configVars()) {
      if (configVar instanceof ConfigValue value
          && value.source() instanceof ValueSource.Inline own) {
        String key = CamelCase.of(value.name());
        ObjectNode source = node.putObject(key).put("key", key);
        source.put("dataSourceType", value.type().wire());
        Manifest.display(source, value.name(), value.name());
        ArrayNode inputs = source.putArray("inputs");
        if (value.type() == ConfigVarType.JSON_FORM && own.reset() != DataSourceReset.NONE) {
          own.dependencies().forEach(one -> writeDependency(inputs, one));
        }
      }
    }
  }

  private static void writeDependency(ArrayNode inputs, String name) {
    String key = "input" + inputs.size();
    inputs.addObject().put("key", key).put("label", name).put("type", "string");
  }
}
