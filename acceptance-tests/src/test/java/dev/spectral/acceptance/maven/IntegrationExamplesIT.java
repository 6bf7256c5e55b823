package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.acceptance.Checkout;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of integrations, built alone as an author would build them, and imported. */
class IntegrationExamplesIT {

  private static final String SECRET = "client-s3cret-in-clear";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"todo-to-slack, Todo to Slack", "acme-progix, Acme ERP to Progix"})
  void isBuiltAloneWithItsTestsAndImportedTwice(String example, String name) {
    MavenBuild build = build(example, "import-" + example);
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      MavenBuild.Result first = importOf(build, platform.url());
      assertThat(first.exitCode()).as(first.output()).isZero();
      assertThat(first.output())
          .containsPattern("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0\n")
          .contains("Imported \"" + name + "\" on " + platform.url())
          .doesNotContain("compiled without spectral-processor", SECRET);
      assertThat(platform.last("importIntegration").path("definition").asText())
          .contains("name: " + name);
      platform.takeJournal();

      MavenBuild.Result second =
          importOf(build, platform.url(), "-DskipTests", "spectral:manifest");
      assertThat(second.exitCode()).as(second.output()).isZero();
      assertThat(second.output())
          .contains("Updated \"" + name + "\" on ", "has its code already")
          .contains("stableKey: ")
          .doesNotContain(SECRET);
      assertThat(platform.takeJournal()).contains("importIntegration").doesNotContain("PUT");
    }
  }

  @ParameterizedTest
  @CsvSource({"todo-to-slack, Todo to Slack", "acme-progix, Acme ERP to Progix"})
  void isTakenTwiceByThePlatformOfTheEnvironment(String example, String name) {
    for (Platform platform : Platforms.external(directory)) {
      MavenBuild build = build(example, "external-" + example);
      try (platform) {
        assertThat(importOf(build, platform.url(), "-DskipTests").output())
            .contains("Imported \"" + name + "\" on ");
        assertThat(importOf(build, platform.url(), "-DskipTests").output())
            .contains("Updated \"" + name + "\" on ", "has its code already");
      }
    }
  }

  @Test
  void namesTheVariablesThatABuildForCustomersLacks() {
    MavenBuild.Result result =
        MavenBuild.copyOf(source("todo-to-slack"), "without-client")
            .run("package", "-DskipTests", "-P!placeholders");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("The environment variable SLACK_CLIENT_ID is not set")
        .contains("The environment variable SLACK_CLIENT_SECRET is not set");
  }

  @Test
  void runsAFlowAgainstSmallServers() {
    MavenBuild.Result todo =
        MavenBuild.copyOf(source("todo-to-slack"), "try-todo-to-slack").run("-Ptry", "verify");
    assertThat(todo.exitCode()).as(todo.output()).isZero();
    assertThat(todo.output())
        .contains("Running check-todo-items", "INFO Completed: A")
        .doesNotContain("xoxb-try");
    MavenBuild.Result progix =
        MavenBuild.copyOf(source("acme-progix"), "try-acme-progix").run("-Ptry", "verify");
    assertThat(progix.exitCode()).as(progix.output()).isZero();
    assertThat(progix.output()).contains("Running update-inventory", "result      {\"data\":null}");
  }

  private static Path source(String example) {
    return Checkout.root().resolve("examples").resolve(example);
  }

  private static MavenBuild build(String example, String copy) {
    return MavenBuild.copyOf(source(example), copy)
        .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN)
        .environment("SLACK_CLIENT_ID", "1234.5678")
        .environment("SLACK_CLIENT_SECRET", SECRET);
  }

  private static MavenBuild.Result importOf(MavenBuild build, URI url, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "package";
    arguments[1] = "spectral:import";
    arguments[2] = "-Dspectral.url=" + url;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return build.run(arguments);
  }
}
