package dev.spectral.maven;

import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.git.GitFacts;
import dev.spectral.maven.pack.PackageException;
import dev.spectral.maven.pack.PackageResult;
import dev.spectral.maven.pack.Packager;
import dev.spectral.maven.platform.CommitAttributes;
import dev.spectral.maven.platform.PlatformConfig;
import dev.spectral.maven.platform.PublishRequest;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that send a package to the platform. */
abstract class AbstractPublishingMojo extends AbstractSpectralMojo {

  /** The whole build, to tell one of many modules from one of this module alone. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  @SuppressWarnings("NullAway.Init") // Maven sets it before execute
  private MavenSession session;

  /** The platform's address. Without it {@code PRISMATIC_URL} or the profile decides. */
  @Parameter(property = "spectral.url")
  @Nullable String url;

  /** The profile to take credentials from. Without it {@code PRISM_PROFILE} decides. */
  @Parameter(property = "spectral.profile")
  @Nullable String profile;

  /** What is new in this version. */
  @Parameter(property = "spectral.comment")
  @Nullable String comment;

  /** The hash of the published commit. Without it git is asked. */
  @Parameter(property = "spectral.commitHash")
  @Nullable String commitHash;

  /** The page of the published commit. Without it git's remote {@code origin} is asked. */
  @Parameter(property = "spectral.commitUrl")
  @Nullable String commitUrl;

  /** The page of the repository. Without it git's remote {@code origin} is asked. */
  @Parameter(property = "spectral.repoUrl")
  @Nullable String repoUrl;

  /** The page of the pull request that brought the published commit. */
  @Parameter(property = "spectral.pullRequestUrl")
  @Nullable String pullRequestUrl;

  /** Asks the platform first whether it has this very package already. */
  @Parameter(property = "spectral.checkSignature", defaultValue = "true")
  boolean checkSignature;

  /** Also publishes the sources. */
  @Parameter(property = "spectral.includeSource", defaultValue = "false")
  boolean includeSource;

  /** What the check of the packaged component said. */
  final Description packaged(ComponentModule module) throws IOException {
    return Describer.remembered(module)
        .orElseThrow(
            () ->
                new PackageException(
                    "The check of this package is gone from target/spectral. Fix: mvn package "
                        + goal()
                        + "."));
  }

  /** The goal as it is called. */
  abstract String goal();

  /** The package that an earlier goal made, with its notes. */
  final PublishRequest request(ComponentModule module, Description description) throws IOException {
    Packager packager = new Packager(module);
    PackageResult result = packager.existing(goal());
    return PublishRequest.of(
            description.publishVariables(), result.file(), result.signature(), module.classes())
        .withSourceZip(includeSource ? packager.packSources() : null)
        .withNotes(comment, attributes(module));
  }

  /** Pass over a module that is for another goal; fail if this goal was called for it alone. */
  final void isFor(String other, String what) throws MojoFailureException {
    String message =
        "Module "
            + project.getArtifactId()
            + " holds "
            + what
            + ", which "
            + goal()
            + " does not take. Fix: mvn package "
            + other;
    if (session.getProjects().size() == 1) {
      throw new MojoFailureException(message + ".");
    }
    getLog().warn(message + " for this module; it is passed over.");
  }

  final CommitAttributes attributes(ComponentModule module) {
    GitFacts git = GitFacts.of(module.directory());
    return new CommitAttributes(
        commitHash == null ? git.commitHash() : commitHash,
        commitUrl == null ? git.commitUrl() : commitUrl,
        repoUrl == null ? git.repoUrl() : repoUrl,
        pullRequestUrl);
  }

  final PlatformConfig config() throws MojoFailureException {
    return PlatformConfig.of(System.getenv(), Path.of(System.getProperty("user.home")))
        .withUrl(url == null ? null : uri("spectral.url", url))
        .withProfile(profile)
        .withWarnings(getLog()::warn);
  }
}
