package dev.spectral.maven;

import dev.spectral.maven.component.ComponentFinder;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.pack.Packager;
import dev.spectral.maven.platform.PlatformSession;
import dev.spectral.maven.platform.PublishRequest;
import dev.spectral.maven.platform.Publisher;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the package of a component that {@code spectral:package} made, in the same build or an
 * earlier one: {@code mvn package spectral:publish}. It never asks anything. Credentials come from
 * {@code PRISM_ACCESS_TOKEN} or {@code PRISM_REFRESH_TOKEN}, or else from the profile file of the
 * platform's command line tool. An integration is imported with {@code spectral:import} .
 */
@Mojo(name = "publish", threadSafe = true)
public final class PublishMojo extends AbstractPublishingMojo {

  /** The platform's id of the one customer who gets the component. */
  @Parameter(property = "spectral.customer")
  @Nullable String customer;

  /** Publishes nothing and succeeds when the platform has this very package already. */
  @Parameter(property = "spectral.skipOnSignatureMatch", defaultValue = "false")
  boolean skipOnSignatureMatch;

  @Override
  String goal() {
    return "spectral:publish";
  }

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    if (ComponentFinder.find(module).isEmpty()) {
      getLog().info("Module " + module.name() + " has no component: nothing to publish.");
      return;
    }
    new Packager(module).existing(goal());
    Description description = packaged(module);
    if (description.isIntegration()) {
      isFor("spectral:import", "an integration");
      return;
    }
    PublishRequest request =
        request(module, description)
            .withCustomer(customer)
            .withSignatureRule(checkSignature, skipOnSignatureMatch);
    PlatformSession session = PlatformSession.open(config());
    PublishLines lines = new PublishLines(getLog()::info);
    lines.print(new Publisher(session, lines).publish(request));
  }
}
