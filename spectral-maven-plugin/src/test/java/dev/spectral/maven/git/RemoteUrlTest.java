package dev.spectral.maven.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/acme/erp.git, https://github.com/acme/erp",
    "https://github.com/acme/erp/, https://github.com/acme/erp",
    "git@github.com:acme/erp.git, https://github.com/acme/erp",
    "gitlab.com:group/sub/erp.git, https://gitlab.com/group/sub/erp",
    "ssh://git@git.acme.example:7999/team/erp.git, https://git.acme.example/team/erp",
    "http://git.acme.example:8080/erp.git, http://git.acme.example:8080/erp",
    "git://git.acme.example/erp, https://git.acme.example/erp",
  })
  void findsThePageOfARepository(String remote, String page) {
    assertThat(RemoteUrl.page(remote)).contains(page);
  }

  @Test
  void dropsTheCredentialsOfAnAddress() {
    assertThat(RemoteUrl.page("https://ci:s3cret@github.com/acme/erp.git"))
        .contains("https://github.com/acme/erp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/git/erp.git",
        "../erp",
        "file:///srv/erp.git",
        "C:\\repos\\erp",
        "https:",
        ""
      })
  void knowsNoPageOfARepositoryThatHasNone(String remote) {
    assertThat(RemoteUrl.page(remote)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/acme/erp, https://github.com/acme/erp/commit/abc",
    "https://gitlab.acme.example/acme/erp, https://gitlab.acme.example/acme/erp/-/commit/abc",
    "https://bitbucket.org/acme/erp, https://bitbucket.org/acme/erp/commits/abc",
  })
  void findsThePageOfACommit(String repo, String page) {
    assertThat(RemoteUrl.commitPage(repo, "abc")).isEqualTo(page);
  }
}
