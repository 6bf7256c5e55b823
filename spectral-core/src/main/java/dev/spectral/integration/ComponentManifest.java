package dev.spectral.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an integration needs to know of an existing component that it uses.
 *
 * @param key the component's key, never null
 * @param isPublic whether it is one of the public components of the platform
 * @param signature the signature of the version that is used, or null for the latest
 * @param actions its actions, never null
 * @param triggers its triggers, never null
 * @param connections its connections, never null
 * @param dataSources its data sources, never null
 */
public record ComponentManifest(
    String key,
    boolean isPublic,
    @Nullable String signature,
    List<ManifestEntry> actions,
    List<ManifestEntry> triggers,
    List<ManifestEntry> connections,
    List<ManifestEntry> dataSources) {

  public ComponentManifest {
    actions = List.copyOf(actions);
    triggers = List.copyOf(triggers);
    connections = List.copyOf(connections);
    dataSources = List.copyOf(dataSources);
  }

  /**
   * Read a manifest from JSON of the form
   *
   * <pre>{@code
   * {"key": "slack", "isPublic": true, "signature": "…",
   *  "actions": [{"key": "postMessage", "inputs": [{"key": "channel", "type": "string",
   *      "label": "Channel", "collection": "valuelist", "required": true, "default": ""}]}],
   *  "triggers": […], "connections": […],
   *  "dataSources": [{"key": "selectChannel", "dataSourceType": "picklist", "inputs": […]}]}
   * }</pre>
   *
   * <p>Lists may be objects by key, too, as in a component's own definition. Members that are not
   * named here are ignored; {@code public} is read as {@code isPublic}.
   *
   * @param json the manifest, never null
   * @return the manifest, never null
   * @throws IllegalArgumentException when a key is missing or a type is not known
   */
  public static ComponentManifest of(JsonNode json) {
    return ManifestReader.component(json);
  }

  /**
   * Find an action.
   *
   * @param actionKey the action's key, never null
   * @return the action, or empty when there is none
   */
  public Optional<ManifestEntry> action(String actionKey) {
    return find(actions, actionKey);
  }

  /**
   * Find a trigger.
   *
   * @param triggerKey the trigger's key, never null
   * @return the trigger, or empty when there is none
   */
  public Optional<ManifestEntry> trigger(String triggerKey) {
    return find(triggers, triggerKey);
  }

  /**
   * Find a connection.
   *
   * @param connectionKey the connection's key, never null
   * @return the connection, or empty when there is none
   */
  public Optional<ManifestEntry> connection(String connectionKey) {
    return find(connections, connectionKey);
  }

  /**
   * Find a data source.
   *
   * @param dataSourceKey the data source's key, never null
   * @return the data source, or empty when there is none
   */
  public Optional<ManifestEntry> dataSource(String dataSourceKey) {
    return find(dataSources, dataSourceKey);
  }

  private static Optional<ManifestEntry> find(List<ManifestEntry> entries, String key) {
    return entries.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
