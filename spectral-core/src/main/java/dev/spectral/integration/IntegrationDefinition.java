package dev.spectral.integration;

import dev.spectral.annotations.EndpointType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An integration: what the platform is told of it. Immutable; made with {@link #builder}.
 *
 * @param key identifies the component in which its functions are published, never null
 * @param name what people see, never null
 * @param description what it is for, or null
 * @param icon the path of its icon, or null for none
 * @param category where the catalogue lists it, or null
 * @param documentation its documentation in Markdown, or null
 * @param version the author's name of its version, or null
 * @param labels words to find it by, never null
 * @param endpointType how many endpoints its flows share, or null when the author did not say
 * @param preprocess where its trigger's payload says for whom a request is, or null
 * @param instanceProfile the profile that its instances run with, or null for the default
 * @param flows its flows in order, never null
 * @param pages the pages on which it is configured, never null
 * @param userLevelPages the pages on which each person configures it, never null
 * @param scoped connections that the platform keeps outside of it, never null
 * @param configuration what stands in for the pages, or null where there is nothing such
 * @param components the components it uses, never null
 */
public record IntegrationDefinition(
    String key,
    String name,
    @Nullable String description,
    @Nullable String icon,
    @Nullable String category,
    @Nullable String documentation,
    @Nullable String version,
    List<String> labels,
    @Nullable EndpointType endpointType,
    @Nullable PreprocessFields preprocess,
    @Nullable String instanceProfile,
    List<FlowDefinition> flows,
    List<ConfigPageDefinition> pages,
    List<ConfigPageDefinition> userLevelPages,
    List<ScopedConnection> scoped,
    @Nullable ConfigurationDefinition configuration,
    List<ComponentManifest> components) {

  public IntegrationDefinition {
    labels = List.copyOf(labels);
    flows = List.copyOf(flows);
    pages = List.copyOf(pages);
    userLevelPages = List.copyOf(userLevelPages);
    scoped = List.copyOf(scoped);
    components = List.copyOf(components);
  }

  /**
   * Start an integration by hand; for tools. Authors write annotations.
   *
   * @param key identifies the component of its functions, see {@link #keyOf}, never null
   * @param name what people see, never null
   * @return a builder, never null
   */
  public static IntegrationDefinitionBuilder builder(String key, String name) {
    return new IntegrationDefinitionBuilder(key, name);
  }

  /**
   * Derive the key of the component in which an integration's functions are published. It depends
   * on the name of the class alone, so that the same integration stays the same component.
   *
   * @param className the binary name of the integration's class, never null
   * @return a UUID of version 3, never null
   */
  public static String keyOf(String className) {
    return UUID.nameUUIDFromBytes(className.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Find a component that the integration uses.
   *
   * @param componentKey the component's key, never null
   * @return its manifest, or empty when the integration does not list it
   */
  public Optional<ComponentManifest> component(String componentKey) {
    return components.stream().filter(one -> one.key().equals(componentKey)).findFirst();
  }

  /**
   * List the config variables: those that come with the configuration, those of the pages in their
   * order, and the connections that are kept outside.
   *
   * @return every config variable, in the order in which the platform is told of them; never null
   */
  public List<ConfigVar> configVars() {
    List<ConfigVar> own = configuration == null ? List.of() : configuration.connections();
    Stream<ConfigVar> paged =
        Stream.of(pages, userLevelPages)
            .flatMap(List::stream)
            .flatMap(page -> page.elements().stream())
            .filter(ConfigVar.class::isInstance)
            .map(ConfigVar.class::cast);
    return Stream.of(
            own.stream().filter(one -> !(one instanceof ScopedConnection)),
            paged,
            scoped.stream(),
            own.stream().filter(ScopedConnection.class::isInstance))
        .flatMap(Function.identity())
        .map(ConfigVar.class::cast)
        .toList();
  }
}
