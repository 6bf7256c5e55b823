package dev.spectral.internal.read.integration;

import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.ManifestEntry;
import dev.spectral.integration.ManifestField;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.integration.Components.Part;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceElement;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads annotations that refer to triggers, connections and data sources of components. */
final class References {

  private final Sources sources;
  private final Components components;

  References(Sources sources, Components components) {
    this.sources = sources;
    this.components = components;
  }

  /** What an annotation refers to, and what the data source that it is offers, or null. */
  record Found(ComponentReference reference, @Nullable ConfigVarType offers) {}

  /** Reads the one reference of an element, or gives null when there is none. */
  @Nullable Found find(Part part, SourceElement element, String place) {
    Class<? extends Annotation> meta = part.meta();
    List<SourceAnnotation> all = element.annotationsWith(meta);
    if (all.size() > 1) {
      sources
          .report()
          .add(
              ProblemCode.SP086,
              element,
              place,
              "Both @"
                  + all.get(0).type().simpleName()
                  + " and @"
                  + all.get(1).type().simpleName()
                  + " are there, and it can be one of them only.",
              "keep one of them.");
    }
    return all.isEmpty() ? null : read(part, all.get(0), meta, element, place);
  }

  private @Nullable Found read(
      Part part,
      SourceAnnotation annotation,
      Class<? extends Annotation> meta,
      SourceElement element,
      String place) {
    SourceAnnotation facts = annotation.type().mirror(meta);
    if (facts == null) {
      return null;
    }
    String component = components.use(facts.type("component"), element, place);
    if (component == null) {
      return null;
    }
    Map<String, InputValue> values = new LinkedHashMap<>();
    List<ManifestField> fields = new ArrayList<>();
    InputValues reader = new InputValues(sources, element, place);
    for (SourceAnnotation input : facts.annotations("inputs")) {
      ManifestField field = field(input);
      String attribute = input.text("attribute");
      InputValue value =
          reader.read(field, annotation.annotation(attribute.isEmpty() ? field.key() : attribute));
      fields.add(field);
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    String key = facts.text("key");
    ConfigVarType offers = part == Part.DATA_SOURCE ? type(facts.text("dataSourceType")) : null;
    components.add(component, part, new ManifestEntry(key, fields, offers));
    return new Found(new ComponentReference(component, key, values), offers);
  }

  private static ManifestField field(SourceAnnotation input) {
    String json = String.join("", input.texts("defaultJson"));
    return new ManifestField(
        input.text("key"),
        input.text("type"),
        Stream.of(CollectionType.values())
            .filter(one -> one.wire().equals(input.text("collection")))
            .findFirst()
            .orElse(null),
        input.flag("required"),
        json.isEmpty() ? null : Json.parse(json));
  }

  private static @Nullable ConfigVarType type(String wire) {
    return Stream.of(ConfigVarType.values())
        .filter(one -> one.wire().equals(wire))
        .findFirst()
        .orElse(null);
  }
}
