package dev.spectral.definition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component: what the platform is told of it. Immutable; holds no code of the author's.
 *
 * @param key identifies the component on the platform, never null
 * @param label what people see, never null
 * @param description what it is for, never null
 * @param icon the path of its icon, or null for none
 * @param category where the catalogue lists it, or null
 * @param documentationUrl where it is documented, or null
 * @param isPublic whether every organisation may use it
 * @param connections the ways to log in, the default first, never null
 * @param actions its actions in order, never null
 * @param triggers its triggers in order, never null
 * @param dataSources its data sources in order, never null
 */
public record ComponentDefinition(
    String key,
    String label,
    String description,
    @Nullable String icon,
    @Nullable String category,
    @Nullable String documentationUrl,
    boolean isPublic,
    List<ConnectionDefinition> connections,
    List<ActionDefinition> actions,
    List<TriggerDefinition> triggers,
    List<DataSourceDefinition> dataSources) {

  public ComponentDefinition {
    connections = List.copyOf(connections);
    actions = List.copyOf(actions);
    triggers = List.copyOf(triggers);
    dataSources = List.copyOf(dataSources);
  }

  /**
   * Start a component by hand; for tools. Authors write annotations.
   *
   * @param key identifies the component on the platform, never null
   * @param label what people see, never null
   * @param description what it is for, never null
   * @return a builder, never null
   */
  public static ComponentDefinitionBuilder builder(String key, String label, String description) {
    return new ComponentDefinitionBuilder(key, label, description);
  }

  /**
   * Find an action.
   *
   * @param actionKey the action's key, never null
   * @return the action, or empty when there is none
   */
  public Optional<ActionDefinition> action(String actionKey) {
    return actions.stream().filter(action -> action.key().equals(actionKey)).findFirst();
  }

  /**
   * Find a trigger.
   *
   * @param triggerKey the trigger's key, never null
   * @return the trigger, or empty when there is none
   */
  public Optional<TriggerDefinition> trigger(String triggerKey) {
    return triggers.stream().filter(one -> one.key().equals(triggerKey)).findFirst();
  }

  /**
   * Find a connection.
   *
   * @param connectionKey the connection's key, never null
   * @return the connection, or empty when there is none
   */
  public Optional<ConnectionDefinition> connection(String connectionKey) {
    return connections.stream().filter(one -> one.key().equals(connectionKey)).findFirst();
  }
}
