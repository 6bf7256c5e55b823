package dev.spectral.maven;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.invoke.Call;
import dev.spectral.maven.invoke.Invoker;
import dev.spectral.maven.invoke.RuntimeClient;
import dev.spectral.maven.pack.PackageResult;
import dev.spectral.maven.pack.Packager;
import dev.spectral.maven.platform.PlatformConfig;
import dev.spectral.maven.platform.PlatformSession;
import dev.spectral.maven.platform.PublishRequest;
import dev.spectral.maven.platform.Publisher;
import dev.spectral.maven.process.CompanionProcess;
import dev.spectral.maven.process.RuntimeClasspath;
import dev.spectral.maven.process.RuntimeProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * Runs the component: starts a runtime of its own on this machine, publishes the component to it,
 * invokes the configured actions, and stays until it is interrupted. The runtime keeps its data
 * under {@code target/spectral/runtime} and ends with the build. Of an integration it runs one flow
 * inside the build, its trigger first, prints what it logs and returns, and ends.
 */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class RunMojo extends AbstractFlowMojo {

  /** The port of the runtime; 0 for any free one. */
  @Parameter(property = "spectral.port", defaultValue = "8780")
  int port;

  /**
   * Stays until it is interrupted (Ctrl-C); otherwise the runtime is stopped after the last action.
   */
  @Parameter(property = "spectral.stay", defaultValue = "true")
  boolean stay;

  /**
   * The actions to invoke, in this order; each is an {@code invocation} with {@code action } and,
   * as JSON objects, {@code inputs} and {@code connection}.
   */
  @Parameter List<Invocation> invocations = new ArrayList<>();

  @Inject
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  private RepositorySystem repositorySystem;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  private RepositorySystemSession repositorySession;

  @Override
  @SuppressWarnings("try") // the companion only has to be there meanwhile
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    Optional<Description> description = checked(module);
    if (description.isEmpty()) {
      return;
    }
    if (description.get().isIntegration()) {
      try (CompanionProcess beside = startCompanion()) {
        runFlow(module, description.get());
      }
      return;
    }
    PackageResult result = new Packager(module).pack(description.get());
    try (CompanionProcess beside = startCompanion();
        RuntimeProcess runtime = startRuntime()) {
      publish(runtime, module, description.get(), result);
      invokeAll(runtime, description.get().key());
      if (stay) {
        stayWith(runtime, description.get().key());
      }
    }
  }

  private RuntimeProcess startRuntime() throws IOException {
    List<RemoteRepository> repositories = new ArrayList<>(project.getRemoteProjectRepositories());
    repositories.addAll(project.getRemotePluginRepositories());
    List<Path> classpath =
        RuntimeClasspath.resolve(
            repositorySystem, repositorySession, repositories, plugin.getVersion());
    RuntimeProcess runtime = RuntimeProcess.start(classpath, runtimeDirectory(), port);
    getLog().info("The runtime listens at " + runtime.url());
    return runtime;
  }

  private void publish(
      RuntimeProcess runtime,
      ComponentModule module,
      Description description,
      PackageResult result) {
    PublishRequest request =
        PublishRequest.of(
                description.publishVariables(), result.file(), result.signature(), module.classes())
            .withSignatureRule(true, true);
    PlatformConfig config =
        PlatformConfig.of(Map.of(), Path.of(System.getProperty("user.home")))
            .withUrl(runtime.url())
            .withToken(runtime.token())
            .withWarnings(getLog()::warn);
    PublishLines lines = new PublishLines(getLog()::info);
    lines.print(new Publisher(PlatformSession.open(config), lines).publish(request));
  }

  private void invokeAll(RuntimeProcess runtime, String key) throws MojoFailureException {
    RuntimeClient client = new RuntimeClient(runtime.url(), runtime.token());
    Invoker invoker = new Invoker(client, key, getLog()::info);
    for (Invocation each : invocations) {
      invoker.invoke(call(key, each));
    }
  }

  private Call call(String key, Invocation invocation) throws MojoFailureException {
    if (invocation.action == null) {
      throw new MojoFailureException(
          "An <invocation> has no <action>. Fix: name the action's key.");
    }
    return new Call(
        key,
        "latest",
        invocation.action,
        inputs(invocation.inputs),
        invocation.connection == null
            ? connection()
            : object("<connection>", invocation.connection));
  }

  private void stayWith(RuntimeProcess runtime, String key) {
    getLog().info("");
    getLog().info("The runtime stays at " + runtime.url() + " until Ctrl-C. Try:");
    getLog()
        .info(
            "  curl -H \"Authorization: Bearer $(cat "
                + runtime.tokenFile()
                + ")\" "
                + runtime.url()
                + "/v1/components/"
                + key);
    try {
      runtime.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
