package dev.spectral.maven.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where the published code comes from; the platform shows it beside the version.
 *
 * @param commitHash the commit's hash, null if unknown
 * @param commitUrl a page that shows the commit, null if unknown
 * @param repoUrl the repository's page, null if unknown
 * @param pullRequestUrl the pull request's page, null if there is none
 */
public record CommitAttributes(
    @Nullable String commitHash,
    @Nullable String commitUrl,
    @Nullable String repoUrl,
    @Nullable String pullRequestUrl) {

  /** Nothing is known. */
  public static final CommitAttributes NONE = new CommitAttributes(null, null, null, null);
}
