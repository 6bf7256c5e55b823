package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.Secret;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.definition.Problem;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.integration.IntegrationChecks;
import dev.spectral.internal.integration.ModelFinding;
import java.util.List;

/**
 * Writes an integration as the reference SDK 10.31.1 writes it: the YAML that is imported, and the
 * component in which its functions are published.
 *
 * <p>What is written must have been checked: a reference to something that is not there cannot be
 * written.
 */
public final class IntegrationManifest {

  private static final List<String> PUBLISHED = List.of("key", "display", "hasConfigurationInit");

  private IntegrationManifest() {}

  /**
   * Check an integration before it is written.
   *
   * @param integration the integration, never null
   * @return everything that is wrong, errors and warnings; never null, empty when nothing is
   */
  public static List<Problem> problems(IntegrationDefinition integration) {
    return IntegrationChecks.check(integration).stream().map(ModelFinding::problem).toList();
  }

  /**
   * Write the YAML, in a form that readers of YAML 1.1 and 1.2 read alike.
   *
   * @param integration the integration, never null
   * @param importMetadata what the last import left behind, an empty object for nothing, never null
   * @return YAML, ending with a line break, never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static String yaml(IntegrationDefinition integration, JsonNode importMetadata) {
    return YamlText.write(tree(integration, importMetadata));
  }

  /**
   * Write what the YAML says as JSON.
   *
   * @param integration the integration, never null
   * @param importMetadata what the last import left behind, an empty object for nothing, never null
   * @return an object, never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static JsonNode tree(IntegrationDefinition integration, JsonNode importMetadata) {
    return new IntegrationTree(integration).write(importMetadata);
  }

  /**
   * Write the component in which the integration's functions are published.
   *
   * @param integration the integration, never null
   * @return the component, with {@code publishingMetadata}, without the YAML; never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static JsonNode definition(IntegrationDefinition integration) {
    ObjectNode node = new OwnComponent(integration).write();
    node.set("publishingMetadata", publishingMetadata(integration));
    return node;
  }

  /**
   * Write the YAML for people to read: API keys are masked.
   *
   * @param integration the integration, read without the build's environment so that the slots for
   *     its variables are left, never null
   * @param importMetadata what the last import left behind, an empty object for nothing, never null
   * @return YAML, ending with a line break, never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static String printableYaml(IntegrationDefinition integration, JsonNode importMetadata) {
    return YamlText.write(ApiKeyMask.apply(tree(integration, importMetadata)));
  }

  /**
   * Write the component for people to read: API keys are masked.
   *
   * @param integration the integration, read without the build's environment so that the slots for
   *     its variables are left, never null
   * @return the component as {@link #definition} writes it, never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static JsonNode printableDefinition(IntegrationDefinition integration) {
    return ApiKeyMask.apply(definition(integration));
  }

  /**
   * Write the variables of the platform's {@code publishComponent}.
   *
   * @param integration the integration, never null
   * @return definition, actions, triggers, dataSources and connections; never null
   * @throws IllegalArgumentException when a component or an entry of one is not there
   */
  public static JsonNode publishVariables(IntegrationDefinition integration) {
    ObjectNode written = new OwnComponent(integration).write();
    ObjectNode variables = JsonNodeFactory.instance.objectNode();
    ObjectNode definition = variables.putObject("definition");
    definition.setAll(written.deepCopy().retain(PUBLISHED));
    definition.put("forCodeNativeIntegration", true);
    Manifest.operations(written, variables);
    return variables;
  }

  /**
   * Write what a publisher must know besides: which flows customers call with a key of their own,
   * and the keys with which those are tried out. It is not sent, and it is not masked.
   *
   * @param integration the integration, never null
   * @return an object with {@code flowsWithCustomerRequiredAPIKeys}, never null
   */
  public static JsonNode publishingMetadata(IntegrationDefinition integration) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode flows = node.putArray("flowsWithCustomerRequiredAPIKeys");
    for (FlowDefinition flow : integration.flows()) {
      if (flow.security().type() == EndpointSecurity.CUSTOMER_REQUIRED) {
        ObjectNode one = flows.addObject().put("name", flow.name());
        List<String> keys = flow.security().testApiKeys().stream().map(Secret::reveal).toList();
        Fields.list(one, "testApiKeys", keys);
      }
    }
    return node;
  }
}
