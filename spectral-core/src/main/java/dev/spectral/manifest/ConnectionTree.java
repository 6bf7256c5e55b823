package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.OnPremise;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.OAuth2Definition;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.js.CamelCase;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes connections as the YAML holds them. */
final class ConnectionTree {

  private final IntegrationDefinition integration;

  ConnectionTree(IntegrationDefinition integration) {
    this.integration = integration;
  }

  void write(ConfigConnection connection, ObjectNode node) {
    Fields.put(node, "description", connection.description());
    node.put("dataType", "connection");
    Visibilities.ofConfigVar(connection.visibility(), node);
    if (connection.source() instanceof ConnectionSource.Inline own) {
      writeOwn(connection.name(), own, node);
    } else if (connection.source() instanceof ConnectionSource.Reference other) {
      References references = References.toConnection(integration, other.reference());
      Fields.put(node, "onPremiseConnectionConfig", wire(other.onPremise()));
      ObjectNode entry = references.entry();
      Fields.put(entry, "template", other.template());
      node.set("connection", entry);
      node.set("inputs", references.inputs());
    }
  }

  private void writeOwn(String name, ConnectionSource.Inline own, ObjectNode node) {
    boolean controlled =
        own.connection().inputs().stream().anyMatch(InputDefinition::onPremiseControlled);
    OnPremise config = controlled && own.onPremise() != null ? own.onPremise() : null;
    node.put("onPremiseConnectionConfig", wire(config == null ? OnPremise.DISALLOWED : config));
    node.set("connection", IntegrationTree.own(integration, CamelCase.of(name)));
    ObjectNode inputs = node.putObject("inputs");
    own.connection().inputs().stream()
        .filter(one -> !Boolean.FALSE.equals(one.shown()) && one.type() != WireType.TEMPLATE)
        .forEach(one -> inputs.set(one.key(), input(one, own)));
    writeOAuth2(own, (ObjectNode) node.get("meta"));
  }

  private static void writeOAuth2(ConnectionSource.Inline own, ObjectNode meta) {
    OAuth2Definition oauth2 = own.connection().oauth2();
    if (oauth2 != null) {
      Fields.put(meta, "overrideGrantType", oauth2.overrideGrantType());
      Fields.list(meta, "allowedTokenParams", oauth2.allowedTokenParams());
    }
    Fields.put(meta, "oAuthSuccessRedirectUri", text(own.successRedirect()));
    Fields.put(meta, "oAuthFailureRedirectUri", text(own.failureRedirect()));
  }

  private static @Nullable String text(@Nullable URI uri) {
    return uri == null ? null : uri.toString();
  }

  private static @Nullable String wire(@Nullable OnPremise onPremise) {
    return onPremise == null ? null : onPremise.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode input(InputDefinition input, ConnectionSource.Inline own) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", input.collection() == null ? "value" : "complex");
    node.set("value", input.collection() == null ? single(input) : several(input));
    ConfigVisibility visibility = own.inputs().getOrDefault(input.key(), ConfigVisibility.CUSTOMER);
    ObjectNode meta = Visibilities.ofInput(visibility);
    Fields.flag(meta, "writeOnly", input.writeOnly());
    node.set("meta", meta);
    return node;
  }

  /** A default that JavaScript takes for nothing is an empty text. */
  private static JsonNode single(InputDefinition input) {
    JsonNode value = input.defaultValue();
    return value == null || isNothing(value) ? TextNode.valueOf("") : value;
  }

  private static boolean isNothing(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL -> true;
      case BOOLEAN -> !value.booleanValue();
      case NUMBER -> value.doubleValue() == 0;
      default -> false;
    };
  }

  private static ArrayNode several(InputDefinition input) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    JsonNode value = input.defaultValue();
    if (value != null && value.isArray()) {
      for (JsonNode one : value) {
        ObjectNode item = array.addObject();
        if (!one.isTextual()) {
          Fields.set(item, "name", one.get("key"));
        }
        item.put("type", "value");
        Fields.set(item, "value", one.isTextual() ? one : one.get("value"));
      }
    }
    return array;
  }
}
