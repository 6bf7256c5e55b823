package dev.spectral.definition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ComponentDefinition}; for tools. Authors write annotations. Not thread-safe. */
public final class ComponentDefinitionBuilder {

  private final String key;
  private final String label;
  private final String description;
  private @Nullable String icon;
  private @Nullable String category;
  private @Nullable String documentationUrl;
  private boolean isPublic;
  private final List<ConnectionDefinition> connections = new ArrayList<>();
  private final List<ActionDefinition> actions = new ArrayList<>();
  private final List<TriggerDefinition> triggers = new ArrayList<>();
  private final List<DataSourceDefinition> dataSources = new ArrayList<>();

  ComponentDefinitionBuilder(String key, String label, String description) {
    this.key = key;
    this.label = label;
    this.description = description;
  }

  /**
   * Set the icon.
   *
   * @param path the path of a PNG file in the package, or null for none
   * @return this builder
   */
  public ComponentDefinitionBuilder icon(@Nullable String path) {
    icon = path;
    return this;
  }

  /**
   * Set the category.
   *
   * @param name one of the platform's categories, or null for none
   * @return this builder
   */
  public ComponentDefinitionBuilder category(@Nullable String name) {
    category = name;
    return this;
  }

  /**
   * Set where the component is documented.
   *
   * @param url an absolute URL, or null for none
   * @return this builder
   */
  public ComponentDefinitionBuilder documentationUrl(@Nullable String url) {
    documentationUrl = url;
    return this;
  }

  /**
   * Offer the component to every organisation.
   *
   * @param forEveryone {@code true} to offer it
   * @return this builder
   */
  public ComponentDefinitionBuilder isPublic(boolean forEveryone) {
    isPublic = forEveryone;
    return this;
  }

  /**
   * Add a connection. The first is the default.
   *
   * @param connection the connection, never null
   * @return this builder
   */
  public ComponentDefinitionBuilder connection(ConnectionDefinition connection) {
    connections.add(connection);
    return this;
  }

  /**
   * Add an action.
   *
   * @param action the action, never null
   * @return this builder
   */
  public ComponentDefinitionBuilder action(ActionDefinition action) {
    actions.add(action);
    return this;
  }

  /**
   * Add a trigger.
   *
   * @param trigger the trigger, never null
   * @return this builder
   */
  public ComponentDefinitionBuilder trigger(TriggerDefinition trigger) {
    triggers.add(trigger);
    return this;
  }

  /**
   * Add a data source.
   *
   * @param dataSource the data source, never null
   * @return this builder
   */
  public ComponentDefinitionBuilder dataSource(DataSourceDefinition dataSource) {
    dataSources.add(dataSource);
    return this;
  }

  /**
   * Make the component.
   *
   * @return an immutable component, never null
   */
  public ComponentDefinition build() {
    return new ComponentDefinition(
        key,
        label,
        description,
        icon,
        category,
        documentationUrl,
        isPublic,
        connections,
        actions,
        triggers,
        dataSources);
  }
}
