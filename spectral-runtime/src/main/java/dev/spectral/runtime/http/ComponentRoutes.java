package dev.spectral.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.store.AcceptedPackage;
import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.Part;
import dev.spectral.runtime.store.PartKind;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.store.Versions;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what is published. */
final class ComponentRoutes {

  private final Versions versions;
  private final Catalog catalog;

  ComponentRoutes(Versions versions, Catalog catalog) {
    this.versions = versions;
    this.catalog = catalog;
  }

  void list(Context context) {
    Map<ComponentKey, List<Version>> grouped = new LinkedHashMap<>();
    for (Version version : versions.available()) {
      grouped.computeIfAbsent(version.component(), key -> new ArrayList<>()).add(version);
    }
    List<Map<String, Object>> components = grouped.values().stream().map(this::view).toList();
    Answers.json(context, 200, Map.of("components", components));
  }

  void one(Context context) {
    List<Version> found = catalog.component(context.pathParam("key"), visibility(context));
    Map<String, Object> view = view(found);
    versions
        .manifest(found.get(0).id())
        .ifPresent(manifest -> view.put("definition", read(manifest)));
    Answers.json(context, 200, view);
  }

  /** Reads {@code ?public=true|false}. */
  static @Nullable Boolean visibility(Context context) {
    String text = context.queryParam("public");
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Bodies.malformed("The parameter 'public' is '" + text + "'; it is true or false.");
    };
  }

  private Map<String, Object> view(List<Version> newestFirst) {
    Version latest = newestFirst.get(0);
    JsonNode display = read(latest.definition()).path("display");
    List<Part> parts = versions.parts(latest.id());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("key", latest.component().key());
    view.put("label", display.path("label").asText());
    view.put("description", display.path("description").asText());
    view.put("public", latest.component().isPublic());
    view.put("latestVersion", latest.number());
    view.put("versions", newestFirst.stream().map(ComponentRoutes::view).toList());
    view.put("actions", parts(parts, PartKind.ACTION));
    view.put("connections", parts(parts, PartKind.CONNECTION));
    return view;
  }

  private static Map<String, Object> view(Version version) {
    AcceptedPackage facts = version.packageFacts();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("version", version.number());
    view.put("signature", facts.signature());
    view.put("publishedAt", facts.publishedAt().toString());
    if (version.comment() != null) {
      view.put("comment", version.comment());
    }
    if (version.attributes() != null) {
      view.put("attributes", read(version.attributes()));
    }
    return view;
  }

  private static List<Map<String, Object>> parts(List<Part> parts, PartKind kind) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == kind) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", part.key());
        view.put("label", part.label());
        views.add(view);
      }
    }
    return views;
  }

  private static JsonNode read(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored definition is no JSON", e);
    }
  }
}
