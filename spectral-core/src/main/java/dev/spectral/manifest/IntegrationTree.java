package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.ActivatedBy;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.PreprocessFields;
import dev.spectral.integration.ScopedConnection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what an integration's YAML says. */
final class IntegrationTree {

  private static final int VERSION = 7;

  private final IntegrationDefinition integration;

  IntegrationTree(IntegrationDefinition integration) {
    this.integration = integration;
  }

  ObjectNode write(JsonNode importMetadata) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("definitionVersion", VERSION).put("isCodeNative", true);
    node.put("name", integration.name());
    Fields.put(node, "description", integration.description());
    Fields.put(node, "category", integration.category());
    Fields.put(node, "documentation", integration.documentation());
    Fields.put(node, "version", integration.version());
    Fields.list(node, "labels", integration.labels());
    node.set("requiredConfigVars", configVars());
    writeEndpoint(node);
    FlowTree flows = new FlowTree(integration);
    ArrayNode array = node.putArray("flows");
    integration.flows().forEach(one -> array.add(flows.write(one)));
    String profile = integration.instanceProfile();
    Fields.put(node, "defaultInstanceProfile", "".equals(profile) ? null : profile);
    writeConfiguration(node);
    ArrayNode pages = node.putArray("configPages");
    integration.pages().forEach(one -> pages.add(page(one, false)));
    integration.userLevelPages().forEach(one -> pages.add(page(one, true)));
    node.set("importMetadata", importMetadata);
    return node;
  }

  private ArrayNode configVars() {
    ConfigVarTree writer = new ConfigVarTree(integration);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    integration.configVars().forEach(one -> array.add(writer.write(one)));
    return array;
  }

  private void writeEndpoint(ObjectNode node) {
    if (integration.endpointType() != null) {
      node.put("endpointType", integration.endpointType().name().toLowerCase(Locale.ROOT));
    }
    Optional<FlowDefinition> flow =
        integration.flows().stream().filter(one -> one.preprocess() != null).findFirst();
    flow.ifPresent(one -> node.put("preprocessFlowName", one.name()));
    PreprocessFields fields = flow.map(FlowDefinition::preprocess).orElse(integration.preprocess());
    if (fields != null) {
      String step = flow.isPresent() ? "onExecution" : "payload";
      reference(node, "externalCustomerIdField", step, fields.externalCustomerId());
      reference(node, "externalCustomerUserIdField", step, fields.externalCustomerUserId());
      reference(node, "flowNameField", step, fields.flowName());
    }
  }

  /** Refers to a part of a step's result. */
  static void reference(ObjectNode node, String name, String step, @Nullable String path) {
    if (path != null && !path.isEmpty()) {
      node.putObject(name).put("type", "reference").put("value", step + ".results." + path);
    }
  }

  private void writeConfiguration(ObjectNode node) {
    ConfigurationDefinition configuration = integration.configuration();
    if (configuration != null) {
      ObjectNode written = node.putObject("configuration");
      Fields.set(written, "schema", configuration.schema());
      Fields.set(written, "uiSchema", configuration.uiSchema());
      Fields.put(written, "eTag", configuration.eTag());
    }
  }

  private static ObjectNode page(ConfigPageDefinition page, boolean userLevel) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", page.name());
    Fields.put(node, "tagline", page.tagline());
    Fields.flag(node, "userLevelConfigured", userLevel);
    ArrayNode elements = node.putArray("elements");
    page.elements().stream()
        .filter(one -> !isElsewhere(one))
        .forEach(one -> elements.add(element(one)));
    return node;
  }

  /** Tells whether the platform asks for a connection elsewhere than on a page. */
  private static boolean isElsewhere(ConfigElement element) {
    return element instanceof ScopedConnection scoped && scoped.by() != ActivatedBy.USER;
  }

  private static ObjectNode element(ConfigElement element) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (element instanceof ConfigElement.Html html) {
      return node.put("type", "htmlElement").put("value", html.text());
    }
    return node.put("type", "configVar").put("value", ((ConfigVar) element).name());
  }

  /** Names the component that is published with the integration. */
  static ObjectNode own(IntegrationDefinition integration, String key) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", key);
    node.putObject("component")
        .put("key", integration.key())
        .put("version", "LATEST")
        .put("isPublic", false);
    return node;
  }

  /** Lists the components that the integration uses. */
  static ArrayNode supplements(IntegrationDefinition integration) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    integration
        .components()
        .forEach(
            one -> {
              ObjectNode node = array.addObject().put("key", one.key());
              node.put("isPublic", one.isPublic());
              boolean latest = one.signature() == null || one.signature().isEmpty();
              node.put(latest ? "version" : "signature", latest ? "LATEST" : one.signature());
            });
    return array;
  }
}
