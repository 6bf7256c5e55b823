package dev.spectral.maven;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.pack.PackageResult;
import dev.spectral.maven.pack.Packager;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the component and packages it as {@code target/spectral/package.zip}: the same sources
 * give the same bytes, and with them the same signature.
 */
@Mojo(
    name = "package",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class PackageMojo extends AbstractCheckingMojo {

  /** Also packages the sources, as {@code target/spectral/source.zip}. */
  @Parameter(property = "spectral.includeSource", defaultValue = "false")
  boolean includeSource;

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    Optional<Description> description = checked(module);
    if (description.isPresent()) {
      Packager packager = new Packager(module);
      PackageResult result = packager.pack(description.get());
      getLog().info("Package: " + result.file() + (result.upToDate() ? " (up to date)" : ""));
      getLog().info("  size      " + result.size() + " bytes");
      getLog().info("  signature " + result.signature());
      if (includeSource) {
        getLog().info("Sources: " + packager.packSources());
      }
    }
  }
}
