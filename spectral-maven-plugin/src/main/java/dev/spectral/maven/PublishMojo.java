package dev.spectral.maven;

import dev.spectral.maven.component.ComponentFinder;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Describer;
import dev.spectral.maven.component.Description;
import dev.spectral.maven.git.GitFacts;
import dev.spectral.maven.pack.PackageException;
import dev.spectral.maven.pack.PackageResult;
import dev.spectral.maven.pack.Packager;
import dev.spectral.maven.platform.CommitAttributes;
import dev.spectral.maven.platform.PlatformConfig;
import dev.spectral.maven.platform.PlatformSession;
import dev.spectral.maven.platform.PublishRequest;
import dev.spectral.maven.platform.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the package that {@code spectral:package} made, in the same build or an earlier one:
 * {@code mvn package spectral:publish}. It never asks anything. Credentials come from {@code
 * PRISM_ACCESS_TOKEN} or {@code PRISM_REFRESH_TOKEN}, or else from the profile file of the
 * platform's command line tool.
 */
@Mojo(name = "publish", threadSafe = true)
public final class PublishMojo extends AbstractSpectralMojo {

  /** The platform's address. Without it {@code PRISMATIC_URL} or the profile decides. */
  @Parameter(property = "spectral.url")
  @Nullable String url;

  /** The profile to take credentials from. Without it {@code PRISM_PROFILE} decides. */
  @Parameter(property = "spectral.profile")
  @Nullable String profile;

  /** What is new in this version. */
  @Parameter(property = "spectral.comment")
  @Nullable String comment;

  /** The platform's id of the one customer who gets the component. */
  @Parameter(property = "spectral.customer")
  @Nullable String customer;

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

  /** Publishes nothing and succeeds when the platform has this very package already. */
  @Parameter(property = "spectral.skipOnSignatureMatch", defaultValue = "false")
  boolean skipOnSignatureMatch;

  /** Asks the platform first whether it has this very package already. */
  @Parameter(property = "spectral.checkSignature", defaultValue = "true")
  boolean checkSignature;

  /** Also publishes the sources. */
  @Parameter(property = "spectral.includeSource", defaultValue = "false")
  boolean includeSource;

  @Override
  void perform() throws IOException, MojoFailureException {
    ComponentModule module = module();
    if (ComponentFinder.find(module).isEmpty()) {
      getLog().info("Module " + module.name() + " has no component: nothing to publish.");
      return;
    }
    PublishRequest request = request(module);
    PlatformSession session = PlatformSession.open(config());
    PublishLines lines = new PublishLines(getLog()::info);
    lines.print(new Publisher(session, lines).publish(request));
  }

  private PublishRequest request(ComponentModule module) throws IOException {
    Packager packager = new Packager(module);
    PackageResult result = packager.existing();
    Description description =
        Describer.remembered(module)
            .orElseThrow(
                () ->
                    new PackageException(
                        "The check of this package is gone from target/spectral. Fix: mvn package"
                            + " spectral:publish."));
    Path sources = includeSource ? packager.packSources() : null;
    return PublishRequest.of(
            description.publishVariables(), result.file(), result.signature(), module.classes())
        .withSourceZip(sources)
        .withNotes(comment, attributes(module))
        .withCustomer(customer)
        .withSignatureRule(checkSignature, skipOnSignatureMatch);
  }

  private CommitAttributes attributes(ComponentModule module) {
    GitFacts git = GitFacts.of(module.directory());
    return new CommitAttributes(
        commitHash == null ? git.commitHash() : commitHash,
        commitUrl == null ? git.commitUrl() : commitUrl,
        repoUrl == null ? git.repoUrl() : repoUrl,
        pullRequestUrl);
  }

  private PlatformConfig config() throws MojoFailureException {
    return PlatformConfig.of(System.getenv(), Path.of(System.getProperty("user.home")))
        .withUrl(url == null ? null : uri("spectral.url", url))
        .withProfile(profile)
        .withWarnings(getLog()::warn);
  }
}
