package dev.spectral.integration;

import dev.spectral.annotations.EndpointType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link IntegrationDefinition}; for tools. Authors write annotations. Not thread-safe.
 */
public final class IntegrationDefinitionBuilder {

  private final String key;
  private final String name;
  private @Nullable String description;
  private @Nullable String icon;
  private @Nullable String category;
  private @Nullable String documentation;
  private @Nullable String version;
  private List<String> labels = List.of();
  private @Nullable EndpointType endpointType;
  private @Nullable PreprocessFields preprocess;
  private @Nullable String instanceProfile;
  private final List<FlowDefinition> flows = new ArrayList<>();
  private final List<ConfigPageDefinition> pages = new ArrayList<>();
  private final List<ConfigPageDefinition> userLevelPages = new ArrayList<>();
  private final List<ScopedConnection> scoped = new ArrayList<>();
  private @Nullable ConfigurationDefinition configuration;
  private final List<ComponentManifest> components = new ArrayList<>();

  IntegrationDefinitionBuilder(String key, String name) {
    this.key = key;
    this.name = name;
  }

  /**
   * Say what the integration is for.
   *
   * @param text one or two sentences, or null
   * @return this builder
   */
  public IntegrationDefinitionBuilder description(@Nullable String text) {
    description = text;
    return this;
  }

  /**
   * Set the icon.
   *
   * @param path the path of a PNG file in the package, or null for none
   * @return this builder
   */
  public IntegrationDefinitionBuilder icon(@Nullable String path) {
    icon = path;
    return this;
  }

  /**
   * Set the category.
   *
   * @param name one of the platform's categories, or null for none
   * @return this builder
   */
  public IntegrationDefinitionBuilder category(@Nullable String name) {
    category = name;
    return this;
  }

  /**
   * Set the documentation.
   *
   * @param markdown Markdown, or null for none
   * @return this builder
   */
  public IntegrationDefinitionBuilder documentation(@Nullable String markdown) {
    documentation = markdown;
    return this;
  }

  /**
   * Name the version.
   *
   * @param text the author's name of it, or null for none
   * @return this builder
   */
  public IntegrationDefinitionBuilder version(@Nullable String text) {
    version = text;
    return this;
  }

  /**
   * Set the words to find the integration by.
   *
   * @param words the words, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder labels(List<String> words) {
    labels = List.copyOf(words);
    return this;
  }

  /**
   * Say how many endpoints the flows share.
   *
   * @param type how many, or null to leave it unsaid
   * @return this builder
   */
  public IntegrationDefinitionBuilder endpointType(@Nullable EndpointType type) {
    endpointType = type;
    return this;
  }

  /**
   * Say where a trigger's payload says for whom a request is.
   *
   * @param fields where, or null for nowhere
   * @return this builder
   */
  public IntegrationDefinitionBuilder preprocess(@Nullable PreprocessFields fields) {
    preprocess = fields;
    return this;
  }

  /**
   * Choose the profile that instances run with.
   *
   * @param profile the profile's name, or null for the default
   * @return this builder
   */
  public IntegrationDefinitionBuilder instanceProfile(@Nullable String profile) {
    instanceProfile = profile;
    return this;
  }

  /**
   * Add a flow.
   *
   * @param flow the flow, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder flow(FlowDefinition flow) {
    flows.add(flow);
    return this;
  }

  /**
   * Add a page on which the integration is configured.
   *
   * @param page the page, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder page(ConfigPageDefinition page) {
    pages.add(page);
    return this;
  }

  /**
   * Add a page on which each person configures the integration.
   *
   * @param page the page, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder userLevelPage(ConfigPageDefinition page) {
    userLevelPages.add(page);
    return this;
  }

  /**
   * Add a connection that the platform keeps outside of the integration.
   *
   * @param connection the connection, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder scoped(ScopedConnection connection) {
    scoped.add(connection);
    return this;
  }

  /**
   * Say what stands in for the pages.
   *
   * @param instead what does, or null for nothing
   * @return this builder
   */
  public IntegrationDefinitionBuilder configuration(@Nullable ConfigurationDefinition instead) {
    configuration = instead;
    return this;
  }

  /**
   * Add a component that the integration uses.
   *
   * @param component its manifest, never null
   * @return this builder
   */
  public IntegrationDefinitionBuilder component(ComponentManifest component) {
    components.add(component);
    return this;
  }

  /**
   * Make it.
   *
   * @return what was built, immutable, never null
   */
  public IntegrationDefinition build() {
    return new IntegrationDefinition(
        key,
        name,
        description,
        icon,
        category,
        documentation,
        version,
        labels,
        endpointType,
        preprocess,
        instanceProfile,
        flows,
        pages,
        userLevelPages,
        scoped,
        configuration,
        components);
  }
}
