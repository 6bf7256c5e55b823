package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import java.util.List;
import java.util.Locale;

/** Writes inputs. */
final class InputManifest {

  private InputManifest() {}

  static ArrayNode write(List<InputDefinition> inputs) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(inputs.size());
    inputs.forEach(input -> array.add(write(input)));
    return array;
  }

  private static ObjectNode write(InputDefinition input) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", input.key());
    node.put("type", input.type().wire());
    node.put("label", input.label());
    writeCollection(input, node);
    Fields.flag(node, "required", input.required());
    writeDefault(input, node);
    Fields.put(node, "comments", input.comments());
    Fields.put(node, "placeholder", input.placeholder());
    Fields.put(node, "example", input.example());
    Fields.put(node, "dataSource", input.dataSource());
    writeModel(input, node);
    writeRest(input, node);
    return node;
  }

  private static void writeCollection(InputDefinition input, ObjectNode node) {
    CollectionType collection = input.collection();
    if (collection == CollectionType.KEY_VALUE_LIST) {
      Fields.put(node, "keyLabel", input.keyLabel());
    }
    Fields.put(node, "collection", collection == null ? null : collection.wire());
  }

  private static void writeDefault(InputDefinition input, ObjectNode node) {
    if (input.defaultValue() != null) {
      node.set("default", input.defaultValue());
    } else {
      Fields.put(node, "default", input.type().wireDefault());
    }
  }

  private static void writeModel(InputDefinition input, ObjectNode node) {
    if (!input.model().isEmpty()) {
      ArrayNode model = node.putArray("model");
      input
          .model()
          .forEach(one -> model.addObject().put("label", one.label()).put("value", one.value()));
    }
  }

  private static void writeRest(InputDefinition input, ObjectNode node) {
    if (input.language() != CodeLanguage.NONE) {
      node.put("language", input.language().name().toLowerCase(Locale.ROOT));
    }
    if (input.shown() != null) {
      node.put("shown", input.shown());
    }
    Fields.flag(node, "onPremiseControlled", input.onPremiseControlled());
    if (input.type() == WireType.STRUCTURED_OBJECT || input.type() == WireType.DYNAMIC_OBJECT) {
      node.set("inputs", write(input.inputs()));
    }
  }
}
