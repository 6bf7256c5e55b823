package dev.spectral.maven.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFactsTest {

  @TempDir Path directory;

  @Test
  void knowsNothingOutsideOfARepository() {
    assertThat(GitFacts.of(directory)).isEqualTo(new GitFacts(null, null, null));
  }

  @Test
  void knowsNothingOfADirectoryThatIsNotThere() {
    assertThat(GitFacts.of(directory.resolve("none"))).isEqualTo(new GitFacts(null, null, null));
  }

  @Test
  void knowsNoCommitBeforeTheFirst() throws Exception {
    git("init", "--quiet");
    git("remote", "add", "origin", "git@github.com:acme/erp.git");
    assertThat(GitFacts.of(directory))
        .isEqualTo(new GitFacts(null, null, "https://github.com/acme/erp"));
  }

  @Test
  void knowsTheCommitAndItsPagesInADirectoryBelow() throws Exception {
    git("init", "--quiet");
    git("remote", "add", "origin", "https://ci:s3cret@github.com/acme/erp.git");
    String hash = commit();
    Path below = Files.createDirectories(directory.resolve("module"));
    assertThat(GitFacts.of(below))
        .isEqualTo(
            new GitFacts(
                hash, "https://github.com/acme/erp/commit/" + hash, "https://github.com/acme/erp"));
  }

  @Test
  void knowsTheCommitWithoutPagesWhereThereIsNoRemote() throws Exception {
    git("init", "--quiet");
    String hash = commit();
    assertThat(GitFacts.of(directory)).isEqualTo(new GitFacts(hash, null, null));
  }

  private String commit() throws IOException, InterruptedException {
    git(
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@acme.example",
        "commit",
        "-q",
        "-m",
        "first",
        "--allow-empty");
    return git("rev-parse", "HEAD");
  }

  private String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
