package dev.spectral.maven;

import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.invoke.Call;
import dev.spectral.maven.invoke.Invoker;
import dev.spectral.maven.invoke.RuntimeClient;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Invokes one action of the component on a running runtime, and prints its result. */
@Mojo(name = "invoke", threadSafe = true)
public final class InvokeMojo extends AbstractInvokingMojo {

  /** The key of the action. */
  @Parameter(property = "spectral.action")
  @Nullable String action;

  /** The inputs by key: a JSON object, or {@code @} and the name of a file that holds one. */
  @Parameter(property = "spectral.inputs")
  @Nullable String inputs;

  /** The key of the component. Without it the module's own component is taken. */
  @Parameter(property = "spectral.component")
  @Nullable String component;

  /** The version of the component: a number, or {@code latest}. */
  @Parameter(property = "spectral.componentVersion", defaultValue = "latest")
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  String componentVersion;

  @Override
  void perform() throws IOException, MojoFailureException {
    if (action == null) {
      throw new MojoFailureException(
          "spectral.action is missing. Fix: name the action, as in"
              + " -Dspectral.action=listAllItems.");
    }
    Optional<String> key = componentKey();
    if (key.isEmpty()) {
      return;
    }
    Call call = new Call(key.get(), componentVersion, action, inputs(inputs), connection());
    new Invoker(client(), key.get(), getLog()::info).invoke(call);
  }

  /** The component to invoke; empty for a module without one, which has then been said. */
  private Optional<String> componentKey() throws IOException, MojoFailureException {
    if (component != null) {
      return Optional.of(component);
    }
    Optional<Description> described = Describer.remembered(module());
    if (described.isPresent() && described.get().isIntegration()) {
      throw new MojoFailureException(
          "Module "
              + project.getArtifactId()
              + " holds an integration, which has flows and no actions. Fix: run a flow with mvn"
              + " package spectral:run -Dspectral.flow=KEY, or name a component with"
              + " -Dspectral.component=KEY.");
    }
    Optional<String> remembered = described.map(Description::key);
    if (remembered.isEmpty() && requireComponent) {
      throw new MojoFailureException(
          "Nothing is known of a component of this module. Fix: mvn package spectral:invoke, or name"
              + " the component with -Dspectral.component=KEY.");
    }
    if (remembered.isEmpty()) {
      getLog()
          .info("Module " + project.getArtifactId() + " has no checked component: passed over.");
    }
    return remembered;
  }

  private RuntimeClient client() throws IOException, MojoFailureException {
    Optional<RuntimeClient> client = runtime();
    if (client.isEmpty()) {
      throw new MojoFailureException(
          "No runtime of this module is running. Fix: start one with mvn spectral:run in another"
              + " terminal, or name one with -Dspectral.runtimeUrl=URL.");
    }
    return client.get();
  }
}
