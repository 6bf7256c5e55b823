package dev.spectral.maven;

import dev.spectral.maven.component.CheckReport;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.component.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share that check the component before anything else. */
abstract class AbstractCheckingMojo extends AbstractSpectralMojo {

  /**
   * Fails the build where a module has no component and no integration. Otherwise such a module is
   * passed over, so that a build of many modules can have this goal in all of them.
   */
  @Parameter(property = "spectral.requireComponent", defaultValue = "false")
  boolean requireComponent;

  /**
   * Values for the variables that an integration is made of, {@code ${env.NAME}}, by their names.
   * They count where the environment of the build does not set the variable. Secrets belong into
   * the environment.
   */
  @Parameter Map<String, String> environment = new TreeMap<>();

  /** The component, checked; empty for a module without one, which has then been said. */
  final Optional<Description> checked(ComponentModule module)
      throws IOException, MojoFailureException {
    Optional<Description> description = Describer.describe(module, variables());
    if (description.isEmpty()) {
      noComponent(module);
      return description;
    }
    for (Problem warning : description.get().warnings()) {
      getLog().warn(warning.text());
    }
    if (!description.get().errors().isEmpty()) {
      throw new MojoFailureException(CheckReport.failure(description.get()));
    }
    CheckReport.lines(description.get()).forEach(getLog()::info);
    return description;
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(environment);
    variables.putAll(System.getenv());
    return variables;
  }

  private void noComponent(ComponentModule module) throws MojoFailureException {
    String missing =
        "Module "
            + module.name()
            + (Files.isDirectory(module.classes())
                ? " has no class annotated with @Component or @Integration in "
                : " has no compiled classes in ")
            + module.classes();
    if (requireComponent) {
      throw new MojoFailureException(
          missing + ". Fix: annotate one, and compile the module first (mvn compile).");
    }
    getLog().info(missing + ": passed over.");
  }
}
