package dev.spectral.maven.process;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Finds the jars of the runtime: in this build if it is one of its modules, else in repositories.
 */
public final class RuntimeClasspath {

  private RuntimeClasspath() {}

  /**
   * Resolve the runtime and all that it needs.
   *
   * @param system resolves, never null
   * @param session the build's own session, which knows its modules, never null
   * @param repositories where to look, never null
   * @param version the version of the runtime, never null
   * @return jars, the runtime's own first, never null
   * @throws LaunchException if something is missing
   */
  public static List<Path> resolve(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories,
      String version) {
    DefaultArtifact runtime =
        new DefaultArtifact("dev.spectral", "spectral-runtime", "jar", version);
    CollectRequest collect = new CollectRequest(new Dependency(runtime, "runtime"), repositories);
    try {
      return system
          .resolveDependencies(session, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new LaunchException(
          "The runtime, dev.spectral:spectral-runtime:"
              + version
              + ", cannot be found: "
              + e.getMessage());
    }
  }
}
