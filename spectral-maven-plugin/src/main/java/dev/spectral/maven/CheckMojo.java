package dev.spectral.maven;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.ProcessorIndex;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the component, and says all that is wrong with it at once. Errors fail the build; warnings
 * are printed. Tells also when spectral-processor has not checked it while it was compiled.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckingMojo {

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    checked(module)
        .flatMap(description -> ProcessorIndex.hint(module, description.componentClass()))
        .ifPresent(getLog()::warn);
  }
}
