package dev.spectral.internal.read.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigVisibility;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.ManifestField;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values that a reference gives to inputs of a component. */
record InputValues(Sources sources, SourceElement element, String place) {

  /** Reads one value, or gives null when nothing is said. */
  @Nullable InputValue read(ManifestField field, SourceAnnotation value) {
    List<String> texts = value.texts("value");
    List<SourceAnnotation> entries = value.annotations("entries");
    String configVar = value.text("configVar");
    String template = value.text("template");
    int ways =
        (texts.isEmpty() ? 0 : 1)
            + (entries.isEmpty() ? 0 : 1)
            + (configVar.isEmpty() ? 0 : 1)
            + (template.isEmpty() ? 0 : 1);
    if (ways > 1) {
      add(
          "The input \"" + field.key() + "\" is given its value in " + ways + " ways.",
          "keep one of value, entries, configVar and template.");
    }
    if (!configVar.isEmpty()) {
      return new InputValue.FromConfigVar(configVar);
    }
    if (!template.isEmpty()) {
      return new InputValue.Template(template);
    }
    return literal(field, value, texts, entries);
  }

  private @Nullable InputValue literal(
      ManifestField field,
      SourceAnnotation value,
      List<String> texts,
      List<SourceAnnotation> entries) {
    ConfigPermission permission = ConfigPermission.valueOf(value.text("permission"));
    boolean visible = value.flag("visibleToOrgDeployer");
    boolean writeOnly = value.flag("writeOnly");
    boolean plain = permission == ConfigPermission.CUSTOMER && visible && !writeOnly;
    JsonNode json = json(field, texts, entries);
    if (json == null && plain) {
      return null;
    }
    return new InputValue.Literal(
        json, new ConfigVisibility(permission, visible ? null : Boolean.FALSE), writeOnly);
  }

  private @Nullable JsonNode json(
      ManifestField field, List<String> texts, List<SourceAnnotation> entries) {
    if (!entries.isEmpty()) {
      if (field.collection() != CollectionType.KEY_VALUE_LIST) {
        add(
            "The input \"" + field.key() + "\" is no key-value list.",
            "write @Value(\"…\") in place of entries.");
      }
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      entries.forEach(one -> object.put(one.text("key"), resolved(one.text("value"))));
      return object;
    }
    if (texts.isEmpty()) {
      return null;
    }
    if (field.collection() == CollectionType.VALUE_LIST) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      texts.forEach(one -> array.add(resolved(one)));
      return array;
    }
    if (texts.size() > 1 || field.collection() != null) {
      boolean pairs = field.collection() != null;
      add(
          "The input \""
              + field.key()
              + "\" "
              + (pairs
                  ? "is a key-value list."
                  : "takes one value, and is given " + texts.size() + "."),
          pairs ? "write entries = @Value.Entry(key = \"…\", value = \"…\")." : "keep one.");
    }
    return TextNode.valueOf(resolved(texts.get(0)));
  }

  private String resolved(String text) {
    return new Resolved(sources, element, place).text(text);
  }

  private void add(String what, String fix) {
    sources.report().add(ProblemCode.SP071, element, place, what, fix);
  }
}
