package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.definition.CollectionType;
import dev.spectral.integration.ComponentManifest;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.ManifestEntry;
import dev.spectral.integration.ManifestField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Writes what an integration refers to in an existing component, and its inputs. */
final class References {

  private final ComponentManifest component;
  private final ManifestEntry entry;
  private final ComponentReference reference;

  private References(
      ComponentManifest component, ManifestEntry entry, ComponentReference reference) {
    this.component = component;
    this.entry = entry;
    this.reference = reference;
  }

  static References toTrigger(IntegrationDefinition integration, ComponentReference reference) {
    return find(integration, reference, ComponentManifest::trigger);
  }

  static References toConnection(IntegrationDefinition integration, ComponentReference reference) {
    return find(integration, reference, ComponentManifest::connection);
  }

  static References toDataSource(IntegrationDefinition integration, ComponentReference reference) {
    return find(integration, reference, ComponentManifest::dataSource);
  }

  private static References find(
      IntegrationDefinition integration,
      ComponentReference reference,
      BiFunction<ComponentManifest, String, Optional<ManifestEntry>> entries) {
    ComponentManifest component =
        integration.component(reference.component()).orElseThrow(() -> nothing(reference));
    ManifestEntry entry =
        entries.apply(component, reference.key()).orElseThrow(() -> nothing(reference));
    return new References(component, entry, reference);
  }

  private static IllegalArgumentException nothing(ComponentReference reference) {
    return new IllegalArgumentException(
        "The integration refers to \""
            + reference.key()
            + "\" of the component \""
            + reference.component()
            + "\", which its manifests do not have. Check the definition before it is written.");
  }

  ManifestEntry manifest() {
    return entry;
  }

  ObjectNode entry() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String signature = component.signature();
    node.putObject("component")
        .put("key", component.key())
        .put("signature", signature == null ? "" : signature)
        .put("isPublic", component.isPublic());
    return node.put("key", entry.key());
  }

  ObjectNode inputs() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (ManifestField field : entry.inputs()) {
      InputValue given = reference.values().get(field.key());
      node.set(field.key(), value(field, given == null ? InputValue.Literal.of(null) : given));
    }
    return node;
  }

  private static ObjectNode value(ManifestField field, InputValue given) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (given instanceof InputValue.FromConfigVar configured) {
      return node.put("type", "configVar").put("value", configured.name());
    }
    if (given instanceof InputValue.Template template) {
      return node.put("type", "template").put("value", template.text());
    }
    InputValue.Literal literal = (InputValue.Literal) given;
    node.put("type", field.collection() == null ? "value" : "complex");
    JsonNode value = literal.value() == null ? field.defaultValue() : literal.value();
    Fields.set(node, "value", written(field, value));
    ObjectNode meta = Visibilities.ofInput(literal.visibility());
    Fields.flag(meta, "writeOnly", literal.writeOnly());
    node.set("meta", meta);
    return node;
  }

  private static @Nullable JsonNode written(ManifestField field, @Nullable JsonNode value) {
    CollectionType collection = field.collection();
    if (collection == null) {
      return single(value);
    }
    if (value == null) {
      return null;
    }
    if (value.isTextual() && value.textValue().isEmpty()) {
      return JsonNodeFactory.instance.arrayNode();
    }
    if (collection == CollectionType.KEY_VALUE_LIST && value.isContainerNode()) {
      return pairs(value);
    }
    return value.isArray() ? list(value) : value;
  }

  private static JsonNode single(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return TextNode.valueOf("");
    }
    return value.isTextual() ? value : TextNode.valueOf(value.toString());
  }

  private static ArrayNode list(JsonNode values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(one -> array.addObject().put("type", "value").set("value", one));
    return array;
  }

  private static ArrayNode pairs(JsonNode values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.properties().forEach(one -> pair(array, one.getKey(), one.getValue()));
    if (values.isArray()) {
      values.forEach(one -> pair(array, one.path("key").asText(), one.path("value")));
    }
    return array;
  }

  private static void pair(ArrayNode array, String key, JsonNode value) {
    ObjectNode node = array.addObject();
    node.putObject("name").put("type", "value").put("value", key);
    node.put("type", "value").put("value", value.toString());
  }
}
