package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The integrations that the double remembers. */
final class DoubleIntegrations {

  private static final YAMLMapper YAML = new YAMLMapper();

  private final DoubleStore store;
  private final Map<String, Entry> integrations = new LinkedHashMap<>();

  DoubleIntegrations(DoubleStore store) {
    this.store = store;
  }

  synchronized void clear() {
    integrations.clear();
  }

  synchronized List<Platform.Integration> all() {
    return integrations.values().stream()
        .map(one -> new Platform.Integration(one.id, one.name(), one.versions))
        .toList();
  }

  @SuppressWarnings("rawtypes") // as graphql-java has it
  Map<String, DataFetcher> queries() {
    return Map.of("integration", this::get, "uploadMedia", this::media);
  }

  @SuppressWarnings("rawtypes") // as graphql-java has it
  Map<String, DataFetcher> mutations() {
    return Map.of(
        "importIntegration",
        this::take,
        "updateIntegration",
        environment -> Map.of("errors", List.of()),
        "updateInstance",
        environment -> Map.of("errors", List.of()),
        "publishIntegration",
        this::publish);
  }

  private synchronized @Nullable Object get(DataFetchingEnvironment environment) {
    Entry entry = integrations.get(environment.<String>getArgument("id"));
    return entry == null ? null : entry.view();
  }

  private Object media(DataFetchingEnvironment environment) {
    String slot = store.mediaSlot("media-of-" + environment.<String>getArgument("objectId"));
    return Map.of("uploadUrl", slot, "objectUrl", slot.replaceAll("\\?.*", ""));
  }

  private synchronized Object take(DataFetchingEnvironment environment) {
    Map<String, Object> input = environment.getArgument("input");
    String definition = String.valueOf(input.get("definition"));
    JsonNode document = parse(definition);
    Set<String> missing = new TreeSet<>();
    document.findParents("component").forEach(one -> missing(one.path("component"), missing));
    if (!missing.isEmpty()) {
      return errors("definition", "Component '" + String.join(", ", missing) + "' not found.");
    }
    Object id = input.get("integrationId");
    Entry entry = id == null ? named(document.path("name").asText()) : integrations.get(id);
    if (id != null && entry == null) {
      return errors("integrationId", "Integration not found.");
    }
    if (entry == null) {
      entry = new Entry("integration-" + (integrations.size() + 1));
      integrations.put(entry.id, entry);
    }
    entry.definition = definition;
    return Map.of("integration", entry.view(), "errors", List.of());
  }

  private @Nullable Entry named(String name) {
    return integrations.values().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Only components of its own can be missing: it knows no public ones. */
  private void missing(JsonNode component, Set<String> missing) {
    String key = component.path("key").asText();
    if (!component.path("isPublic").asBoolean() && store.newest(key, false, true, null) == null) {
      missing.add(key);
    }
  }

  private synchronized Object publish(DataFetchingEnvironment environment) {
    Map<String, Object> input = environment.getArgument("input");
    Entry entry = integrations.get(String.valueOf(input.get("id")));
    if (entry == null) {
      return errors("id", "Integration not found.");
    }
    entry.versions.add(String.valueOf(input.get("comment")));
    return Map.of("integration", entry.view(), "errors", List.of());
  }

  private static Object errors(String field, String message) {
    return Map.of("errors", List.of(Map.of("field", field, "messages", List.of(message))));
  }

  private static JsonNode parse(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Invalid YAML", e);
    }
  }

  /** One integration. */
  private static final class Entry {
    private final String id;
    private final List<String> versions = new ArrayList<>();
    private String definition = "";

    private Entry(String id) {
      this.id = id;
    }

    private String name() {
      return parse(definition).path("name").asText();
    }

    private Map<String, Object> view() {
      List<Map<String, String>> flows = new ArrayList<>();
      for (JsonNode flow : parse(definition).path("flows")) {
        String name = flow.path("name").asText();
        flows.add(Map.of("id", "flow-" + name, "name", name));
      }
      return Map.of(
          "id",
          id,
          "name",
          name(),
          "definition",
          definition,
          "versionNumber",
          versions.size() + 1,
          "systemInstance",
          Map.of("id", "instance-of-" + id),
          "flows",
          Map.of("nodes", flows));
    }
  }
}
