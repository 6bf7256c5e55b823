package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a module's component, and remembers the description until an input changes.
 *
 * <p>Only a description without errors is remembered.
 */
public final class Describer {

  private static final String FILE = "description.json";
  private static final String INPUTS = "inputs";
  private static final String ENVIRONMENT = "environment";
  private static final String DESCRIPTION = "description";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Describer() {}

  /**
   * Describe the module's component in the environment of this process.
   *
   * @param module the module, never null
   * @return what the SDK says of it, with errors or without; empty if the module has none, never
   *     null
   * @throws IOException if files cannot be read or written
   * @throws ComponentException if it is not clear which class is meant, or it cannot be loaded
   */
  public static Optional<Description> describe(ComponentModule module) throws IOException {
    return describe(module, System.getenv());
  }

  /**
   * Describe the module's component.
   *
   * @param module the module, never null
   * @param environment what an integration's values may be made of, never null
   * @return what the SDK says of it, with errors or without; empty if the module has none, never
   *     null
   * @throws IOException if files cannot be read or written
   * @throws ComponentException if it is not clear which class is meant, or it cannot be loaded
   */
  public static Optional<Description> describe(
      ComponentModule module, Map<String, String> environment) throws IOException {
    Optional<String> componentClass = ComponentFinder.find(module);
    if (componentClass.isEmpty()) {
      return Optional.empty();
    }
    module.sdkVersion();
    Path file = module.output().resolve(FILE);
    String inputs = InputHash.of(module);
    Optional<Description> kept = kept(file, inputs, environment);
    return kept.isPresent()
        ? kept
        : Optional.of(
            remember(
                file,
                inputs,
                environment,
                Host.describe(module, componentClass.get(), environment)));
  }

  /**
   * Tell which variables of the environment hold something else than an earlier goal found, where
   * that has become part of what it remembered. Those that are not set now are no change: what was
   * remembered still stands.
   *
   * @param module the module, never null
   * @param environment the environment now, never null
   * @return their names, sorted, never null
   * @throws IOException if it cannot be read
   */
  public static List<String> otherVariables(ComponentModule module, Map<String, String> environment)
      throws IOException {
    Path file = module.output().resolve(FILE);
    return Files.exists(file)
        ? EnvironmentHashes.changed(JSON.readTree(file.toFile()).path(ENVIRONMENT), environment)
            .stream()
            .filter(environment::containsKey)
            .toList()
        : List.of();
  }

  /**
   * Read what an earlier goal remembered, however old it is.
   *
   * @param module the module, never null
   * @return the description; empty if none was remembered, never null
   * @throws IOException if it cannot be read
   */
  public static Optional<Description> remembered(ComponentModule module) throws IOException {
    Path file = module.output().resolve(FILE);
    return Files.exists(file) ? content(JSON.readTree(file.toFile())) : Optional.empty();
  }

  private static Optional<Description> kept(
      Path file, String inputs, Map<String, String> environment) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode kept = JSON.readTree(file.toFile());
    boolean same =
        kept.path(INPUTS).asText().equals(inputs)
            && EnvironmentHashes.changed(kept.path(ENVIRONMENT), environment).isEmpty();
    return same ? content(kept) : Optional.empty();
  }

  private static Optional<Description> content(JsonNode kept) {
    return kept.get(DESCRIPTION) instanceof ObjectNode node
        ? Optional.of(new Description(node, true))
        : Optional.empty();
  }

  private static Description remember(
      Path file, String inputs, Map<String, String> environment, Description description)
      throws IOException {
    if (!description.errors().isEmpty()) {
      Files.deleteIfExists(file);
      return description;
    }
    ObjectNode kept = JSON.createObjectNode().put(INPUTS, inputs);
    kept.set(ENVIRONMENT, EnvironmentHashes.of(description.environment(), environment));
    kept.set(DESCRIPTION, description.json());
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), kept);
    return description;
  }
}
