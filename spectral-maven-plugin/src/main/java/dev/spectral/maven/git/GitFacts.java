package dev.spectral.maven.git;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What git knows of a directory; everything may be unknown.
 *
 * @param commitHash the hash of the commit that is checked out, null if unknown
 * @param commitUrl a page that shows that commit, null if unknown
 * @param repoUrl the repository's page, null if unknown
 */
public record GitFacts(
    @Nullable String commitHash, @Nullable String commitUrl, @Nullable String repoUrl) {

  /**
   * Ask git. A missing git, repository, commit or remote leaves its facts unknown and is no
   * failure.
   *
   * @param directory a directory in the repository, never null
   * @return the facts, never null
   */
  public static GitFacts of(Path directory) {
    GitCommand git = new GitCommand(directory);
    Optional<String> hash = git.run("rev-parse", "--verify", "HEAD");
    Optional<String> page = git.run("remote", "get-url", "origin").flatMap(RemoteUrl::page);
    return new GitFacts(
        hash.orElse(null),
        hash.flatMap(commit -> page.map(repo -> RemoteUrl.commitPage(repo, commit))).orElse(null),
        page.orElse(null));
  }
}
