package dev.spectral.maven;

import dev.spectral.maven.component.ComponentException;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Dependency;
import dev.spectral.maven.generate.GenerateException;
import dev.spectral.maven.invoke.InvokeException;
import dev.spectral.maven.pack.PackageException;
import dev.spectral.maven.platform.PlatformException;
import dev.spectral.maven.process.LaunchException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: the module they work on, and how an error ends the build. */
abstract class AbstractSpectralMojo extends AbstractMojo {

  private static final Set<String> RUN_TIME = Set.of("compile", "runtime");

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  MavenProject project;

  /** This plugin, for its version. */
  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  PluginDescriptor plugin;

  /**
   * The component class. Without it the one class of the module that is annotated with
   * {@code @Component} is taken; it is needed where there are several.
   */
  @Parameter(property = "spectral.componentClass")
  @Nullable String componentClass;

  /** Does nothing, in this module or in all. */
  @Parameter(property = "spectral.skip", defaultValue = "false")
  boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("spectral.skip is set: nothing is done.");
      return;
    }
    try {
      perform();
    } catch (ComponentException
        | PackageException
        | PlatformException
        | GenerateException
        | InvokeException
        | LaunchException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("A file could not be read or written: " + e, e);
    }
  }

  /** Does what the goal is there for. */
  abstract void perform() throws IOException, MojoFailureException;

  /** The module as the plain Java of this plugin knows it. */
  final ComponentModule module() {
    Path target = Path.of(project.getBuild().getDirectory());
    return new ComponentModule(
        project.getArtifactId(),
        project.getBasedir().toPath(),
        Path.of(project.getBuild().getOutputDirectory()),
        target.resolve("spectral"),
        dependencies(),
        componentClass,
        plugin.getVersion());
  }

  /** Where the runtime of this module keeps its files. */
  final Path runtimeDirectory() {
    return module().output().resolve("runtime");
  }

  /** The address that a parameter holds. */
  static URI uri(String parameter, String value) throws MojoFailureException {
    try {
      return URI.create(value.strip());
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(
          parameter + " is no address: " + value + ". Fix: write it as https://app.example.com.",
          e);
    }
  }

  private List<Dependency> dependencies() {
    return project.getArtifacts().stream()
        .filter(artifact -> artifact.getFile() != null)
        .filter(artifact -> RUN_TIME.contains(artifact.getScope()))
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .map(AbstractSpectralMojo::dependency)
        .toList();
  }

  private static Dependency dependency(Artifact artifact) {
    String classifier = artifact.getClassifier();
    return new Dependency(
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getBaseVersion(),
        classifier == null ? "" : classifier,
        artifact.getFile().toPath());
  }
}
