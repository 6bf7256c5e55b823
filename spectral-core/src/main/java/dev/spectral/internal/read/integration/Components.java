package dev.spectral.internal.read.integration;

import dev.spectral.annotations.ConnectionReference;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.TriggerReference;
import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ComponentManifest;
import dev.spectral.integration.ManifestEntry;
import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceElement;
import dev.spectral.internal.source.SourceType;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The existing components that an integration uses, as far as it uses them. */
final class Components {

  /** What of a component can be referred to. */
  enum Part {
    TRIGGER(TriggerReference.class),
    CONNECTION(ConnectionReference.class),
    DATA_SOURCE(DataSourceReference.class);

    private final Class<? extends Annotation> meta;

    Part(Class<? extends Annotation> meta) {
      this.meta = meta;
    }

    /** Gives what the annotations carry that refer to it. */
    Class<? extends Annotation> meta() {
      return meta;
    }
  }

  private record Used(
      String type,
      String key,
      boolean isPublic,
      @Nullable String signature,
      Map<Part, List<ManifestEntry>> parts) {

    void add(Part part, ManifestEntry entry) {
      List<ManifestEntry> known = parts.computeIfAbsent(part, one -> new ArrayList<>());
      if (known.stream().noneMatch(one -> one.key().equals(entry.key()))) {
        known.add(entry);
      }
    }

    List<ManifestEntry> all(Part part) {
      return parts.getOrDefault(part, List.of());
    }

    ComponentManifest manifest() {
      return new ComponentManifest(
          key,
          isPublic,
          signature,
          List.of(),
          all(Part.TRIGGER),
          all(Part.CONNECTION),
          all(Part.DATA_SOURCE));
    }
  }

  private final Sources sources;
  private final Map<String, Used> used = new LinkedHashMap<>();

  Components(Sources sources) {
    this.sources = sources;
  }

  List<ComponentManifest> manifests() {
    return used.values().stream().map(Used::manifest).toList();
  }

  /** Tells whether a type stands for a component. */
  static boolean isOne(SourceType type) {
    return type.has(dev.spectral.annotations.ComponentReference.class);
  }

  /** Takes note of a component, or reports that the class is none and gives null. */
  @Nullable String use(SourceType type, SourceElement element, String place) {
    SourceAnnotation reference = type.mirror(dev.spectral.annotations.ComponentReference.class);
    if (reference == null) {
      sources
          .report()
          .add(
              ProblemCode.SP086,
              element,
              place,
              "The class " + type.simpleName() + " stands for no component.",
              "name a class that spectral:component-manifest has written.");
      return null;
    }
    String key = reference.text("key");
    String signature = reference.text("signature");
    Used known =
        used.computeIfAbsent(
            key,
            one ->
                new Used(
                    type.name(),
                    key,
                    reference.flag("isPublic"),
                    signature.isEmpty() ? null : signature,
                    new LinkedHashMap<>()));
    checkSame(known, type, element, place);
    return key;
  }

  private void checkSame(Used known, SourceType type, SourceElement element, String place) {
    if (!known.type().equals(type.name())) {
      sources
          .report()
          .add(
              ProblemCode.SP070,
              element,
              place,
              "The component \""
                  + known.key()
                  + "\" is used as "
                  + type.name()
                  + " and as "
                  + known.type()
                  + ", and an integration uses one version of a component.",
              "use one of the two classes everywhere.");
    }
  }

  /** Takes note of what an integration refers to. */
  void add(String component, Part part, ManifestEntry entry) {
    Used known = used.get(component);
    if (known != null) {
      known.add(part, entry);
    }
  }
}
