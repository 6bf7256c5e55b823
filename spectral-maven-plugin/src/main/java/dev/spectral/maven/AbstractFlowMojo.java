package dev.spectral.maven;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.component.LoadedComponent;
import dev.spectral.maven.invoke.FlowCall;
import dev.spectral.maven.invoke.FlowRunner;
import dev.spectral.maven.process.CompanionProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs one flow of an integration, and a server of the module's tests beside. */
abstract class AbstractFlowMojo extends AbstractInvokingMojo {

  /**
   * A server from the module's test classes that runs meanwhile: its {@code mainClass}, which takes
   * the port as its only argument, and its {@code port}.
   */
  @Parameter @Nullable Companion companion;

  /** Of an integration, the stable key of the flow to run. It is needed where there are several. */
  @Parameter(property = "spectral.flow")
  @Nullable String flow;

  /**
   * What starts the flow: a JSON object such as {@code {"headers": {…}, "body": {"data": {…}}}}, or
   * {@code @} and the name of a file that holds one.
   */
  @Parameter(property = "spectral.payload", defaultValue = "{}")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  String payload;

  /**
   * The values of config variables by their names: a JSON object, or {@code @} and the name of a
   * file that holds one. What is left out has its default.
   */
  @Parameter(property = "spectral.configVars", defaultValue = "{}")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  String configVars;

  /**
   * The connections by the names of their config variables: a JSON object such as {@code {"Slack":
   * {"fields": {…}, "token": {"access_token": "…"}}}}, or {@code @} and the name of a file that
   * holds one. Their values are never printed.
   */
  @Parameter(property = "spectral.connections", defaultValue = "{}")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  String connections;

  /** Run the flow in the class loader of its own that the platform would give it. */
  final void runFlow(ComponentModule module, Description description)
      throws IOException, MojoFailureException {
    FlowCall call =
        new FlowCall(
            flowOf(description),
            object("spectral.payload", payload),
            object("spectral.configVars", configVars),
            object("spectral.connections", connections));
    try (LoadedComponent loaded = LoadedComponent.open(module, description.componentClass())) {
      new FlowRunner(loaded::apply, runtime(), getLog()::info).run(call);
    }
  }

  private String flowOf(Description description) throws MojoFailureException {
    List<String> flows = description.flows();
    if (flow == null && flows.size() == 1) {
      return flows.get(0);
    }
    if (flow == null || !flows.contains(flow)) {
      throw new MojoFailureException(
          (flow == null ? "spectral.flow is missing" : "There is no flow \"" + flow + "\"")
              + ", and the integration has "
              + String.join(", ", flows)
              + ". Fix: -Dspectral.flow="
              + (flows.isEmpty() ? "KEY" : flows.get(0))
              + ".");
    }
    return flow;
  }

  final @Nullable CompanionProcess startCompanion() throws IOException, MojoFailureException {
    if (companion == null) {
      return null;
    }
    if (companion.mainClass == null) {
      throw new MojoFailureException(
          "The <companion> has no <mainClass>. Fix: name a class of the module's tests.");
    }
    getLog().info("Starting " + companion.mainClass + " on port " + companion.port);
    try {
      List<Path> classpath = project.getTestClasspathElements().stream().map(Path::of).toList();
      return CompanionProcess.start(
          classpath, companion.mainClass, companion.arguments, companion.port, runtimeDirectory());
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoFailureException("The module's test class path is not known: " + e, e);
    }
  }
}
