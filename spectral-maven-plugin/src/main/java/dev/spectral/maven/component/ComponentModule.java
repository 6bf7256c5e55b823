package dev.spectral.maven.component;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the goals need to know of one Maven module.
 *
 * @param name how a person knows the module, such as its artifact id, never null
 * @param directory where its {@code pom.xml} is, never null
 * @param classes where its compiled classes and resources are; need not exist, never null
 * @param output {@code target/spectral}, the only place that is written to, never null
 * @param dependencies what it needs at run time, never null
 * @param componentClass the component class that the author named, null to look for it
 * @param pluginVersion the version of this plugin, never null
 */
public record ComponentModule(
    String name,
    Path directory,
    Path classes,
    Path output,
    List<Dependency> dependencies,
    @Nullable String componentClass,
    String pluginVersion) {

  /** Copy the list, so that the module cannot change under way. */
  public ComponentModule {
    dependencies = List.copyOf(dependencies);
  }

  /**
   * Tell which SDK the author builds with.
   *
   * @return the version of spectral-core on the module's class path, never null
   * @throws ComponentException if there is none
   */
  public String sdkVersion() {
    return dependencies.stream()
        .filter(Dependency::isCore)
        .map(Dependency::version)
        .findFirst()
        .orElseThrow(
            () ->
                new ComponentException(
                    "Module "
                        + name
                        + " has a component but not the SDK at run time. Fix: add the dependency"
                        + " dev.spectral:spectral-core:"
                        + pluginVersion
                        + " (scope compile) to its pom.xml."));
  }
}
