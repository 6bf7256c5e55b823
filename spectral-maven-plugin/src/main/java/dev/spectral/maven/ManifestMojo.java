package dev.spectral.maven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.pack.ManifestWriter;
import dev.spectral.maven.pack.PackageLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes what the component declares, as it goes on the wire, to {@code
 * target/spectral/manifest.json}. Of an integration, that is its own component; its YAML goes to
 * {@code target/spectral/integration.yaml}, and both are printed without values of the environment
 * and without API keys.
 */
@Mojo(
    name = "manifest",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class ManifestMojo extends AbstractCheckingMojo {

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    Optional<Description> description = checked(module);
    if (description.isPresent()) {
      Path file = new PackageLayout(module.output()).manifest();
      boolean written = ManifestWriter.write(description.get(), file);
      getLog().info("Manifest: " + file + (written ? "" : " (up to date)"));
      if (description.get().isIntegration()) {
        integration(module, description.get());
      }
    }
  }

  private void integration(ComponentModule module, Description description) throws IOException {
    Path file = new PackageLayout(module.output()).integrationYaml();
    boolean written = ManifestWriter.writeYaml(description, file);
    getLog().info("YAML: " + file + (written ? "" : " (up to date)"));
    getLog().info("It reads, without values of the environment and without API keys:");
    description.printable().path("yaml").asText().lines().forEach(getLog()::info);
    getLog().info("Its component:");
    if (description.printable().get("definition") instanceof ObjectNode component) {
      ManifestWriter.lines(component).forEach(getLog()::info);
    }
  }
}
