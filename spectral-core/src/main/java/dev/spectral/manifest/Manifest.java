package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.OAuth2Definition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a component as the reference SDK 10.31.1 writes it, and as the platform's API takes it.
 *
 * <p>A member that has nothing to say is absent.
 */
public final class Manifest {

  private static final List<String> PUBLISHED =
      List.of("key", "public", "display", "documentationUrl");

  private Manifest() {}

  /**
   * Write the definition.
   *
   * @param component the component, never null
   * @return key, display, connections, and the operations by key, in the author's order; never null
   */
  public static JsonNode definition(ComponentDefinition component) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", component.key());
    Fields.flag(node, "public", component.isPublic());
    Fields.put(node, "documentationUrl", component.documentationUrl());
    ObjectNode display = display(node, component.label(), component.description());
    Fields.put(display, "category", component.category());
    Fields.put(display, "iconPath", component.icon());
    ObjectNode actions = node.putObject("actions");
    ActionManifest writer = new ActionManifest();
    component.actions().forEach(one -> actions.set(one.key(), writer.write(one)));
    ObjectNode triggers = node.putObject("triggers");
    component.triggers().forEach(one -> triggers.set(one.key(), TriggerManifest.write(one)));
    ObjectNode dataSources = node.putObject("dataSources");
    component.dataSources().forEach(one -> dataSources.set(one.key(), dataSource(one)));
    ArrayNode connections = node.putArray("connections");
    component.connections().forEach(one -> connections.add(connection(one)));
    return node;
  }

  /**
   * Write the variables of the platform's {@code publishComponent}.
   *
   * @param component the component, never null
   * @return definition, actions, triggers, dataSources and connections; never null
   */
  public static JsonNode publishVariables(ComponentDefinition component) {
    JsonNode definition = definition(component);
    ObjectNode variables = JsonNodeFactory.instance.objectNode();
    variables.set("definition", ((ObjectNode) definition).deepCopy().retain(PUBLISHED));
    operations(definition, variables);
    return variables;
  }

  /** Copies the operations of a definition into the variables it is published with. */
  static void operations(JsonNode definition, ObjectNode variables) {
    variables.set("actions", operations(definition.get("actions")));
    variables.set("triggers", operations(definition.get("triggers")));
    variables.set("dataSources", operations(definition.get("dataSources")));
    variables.set("connections", definition.get("connections"));
  }

  private static ArrayNode operations(JsonNode byKey) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (JsonNode operation : byKey) {
      JsonNode payload = operation.path("examplePayload");
      ObjectNode copy = operation.deepCopy();
      copy.put("examplePayload", payload.isMissingNode() ? "{}" : payload.toString());
      array.add(copy);
    }
    return array;
  }

  private static ObjectNode dataSource(DataSourceDefinition source) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", source.key());
    display(node, source.label(), source.description());
    node.put("dataSourceType", source.type());
    Fields.put(node, "detailDataSource", source.detailDataSource());
    node.set("inputs", InputManifest.write(source.inputs()));
    example(node, source.examplePayload());
    return node;
  }

  static ObjectNode display(ObjectNode node, String label, String description) {
    return node.putObject("display").put("label", label).put("description", description);
  }

  static void example(ObjectNode node, @Nullable JsonNode payload) {
    if (payload != null) {
      node.set("examplePayload", payload);
    }
  }

  static ObjectNode connection(ConnectionDefinition connection) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", connection.key());
    if (connection.oauth2() != null) {
      oauth2(node, connection.oauth2());
    }
    node.put("label", connection.label());
    node.put("comments", connection.description());
    Fields.put(node, "iconPath", connection.oauth2Icon());
    Fields.put(node, "avatarIconPath", connection.avatarIcon());
    node.set("inputs", InputManifest.write(connection.inputs()));
    return node;
  }

  private static void oauth2(ObjectNode node, OAuth2Definition oauth2) {
    node.put("oauth2Type", oauth2.type().name().toLowerCase(Locale.ROOT));
    switch (oauth2.pkce()) {
      case NONE -> {}
      case PLAIN -> node.put("oauth2PkceMethod", "plain");
      case S256 -> node.put("oauth2PkceMethod", "S256");
    }
    List<String> params = oauth2.allowedTokenParams();
    if (oauth2.overrideGrantType() != null || !params.isEmpty()) {
      ObjectNode config = node.putObject("oauth2Config");
      Fields.put(config, "overrideGrantType", oauth2.overrideGrantType());
      if (!params.isEmpty()) {
        params.forEach(config.putArray("allowedTokenParams")::add);
      }
    }
  }
}
