package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees of spectral:import. */
class ImportIT {

  @TempDir Path directory;

  @Test
  void importsOnceAndUpdatesByTheIdInTheFileFromThenOn() throws IOException {
    MavenBuild build = project("import-twice");
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      URI url = platform.url();
      Path file = build.directory().resolve(".spectral/integration.json");
      MavenBuild.Result first = importOf(build, url);
      assertThat(first.exitCode()).as(first.output()).isZero();
      assertThat(first.output())
          .contains("Its id is in " + file + ": commit it, so that all update this one.")
          .contains("Imported \"Todo\" on " + url + ", integration integration-1");
      assertThat(file).hasContent("{\n  \"" + url + "\" : \"integration-1\"\n}\n");
      assertThat(platform.last("importIntegration").has("integrationId")).isFalse();
      assertThat(platform.last("importIntegration").path("definition").asText())
          .contains("name: Todo", "Good morning");
      assertThat(platform.takeJournal())
          .containsExactly(
              "whoami", "component", "publishComponent", "PUT", "component", "importIntegration");

      Map<String, Instant> before = SourceTree.of(build.directory());
      MavenBuild.Result second =
          importOf(build, url, "-Dspectral.publishVersion", "-Dspectral.comment=second");
      assertThat(second.exitCode()).as(second.output()).isZero();
      assertThat(second.output())
          .contains("has its code already, so only the definition was sent.")
          .contains("Updated \"Todo\" on " + url + ", integration integration-1")
          .contains("Published version 7");
      assertThat(platform.last("importIntegration").path("integrationId").asText())
          .isEqualTo("integration-1");
      assertThat(platform.last("publishIntegration").path("comment").asText()).isEqualTo("second");
      assertThat(platform.takeJournal())
          .containsExactly(
              "integration", "whoami", "component", "importIntegration", "publishIntegration");
      assertThat(SourceTree.of(build.directory())).isEqualTo(before);
      assertThat(first.output() + second.output())
          .doesNotContain(Platform.TOKEN, "Good morning", "client-in-clear", "org-k3y-in-clear");
    }
  }

  @Test
  void importsNothingUnderAnIdThatThePlatformDoesNotKnow() {
    MavenBuild build = project("import-unknown");
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      MavenBuild.Result result =
          importOf(build, platform.url(), "-Dspectral.integrationId=integration-9");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output())
          .contains(
              platform.url() + " knows no integration integration-9, so nothing was imported. Fix:")
          .contains(".spectral/integration.json");
      assertThat(platform.takeJournal()).containsExactly("integration");
      assertThat(build.directory().resolve(".spectral")).doesNotExist();
    }
  }

  @Test
  void importsNoPackageThatWasMadeWithOtherValuesOfTheEnvironment() {
    MavenBuild build = project("import-other-values");
    assertThat(build.run("package").exitCode()).isZero();
    build.environment("GREETING", "Good evening");
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      MavenBuild.Result stale = build.run("spectral:import", "-Dspectral.url=" + platform.url());
      assertThat(stale.exitCode()).isEqualTo(1);
      assertThat(stale.output())
          .contains("made with other values of these environment variables: GREETING. ")
          .contains("Fix: mvn package spectral:import.")
          .doesNotContain("Good evening", "Good morning");
      assertThat(platform.takeJournal()).isEmpty();
      assertThat(importOf(build, platform.url()).exitCode()).isZero();
      assertThat(platform.last("importIntegration").path("definition").asText())
          .contains("Good evening");
    }
  }

  @Test
  void setsTheApiKeysOfThePomAndPrintsNone() throws IOException {
    MavenBuild build = project("import-api-keys");
    replace(
        build.directory().resolve("src/main/java/sample/todo/Todo.java"),
        "EndpointSecurity.ORGANIZATION,\n      organizationApiKeys = \"org-k3y-in-clear\"",
        "EndpointSecurity.CUSTOMER_REQUIRED");
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      MavenBuild.Result without = importOf(build, platform.url());
      assertThat(without.exitCode()).isEqualTo(1);
      assertThat(without.output()).contains("Nothing was imported:", "a <testApiKey> for it.");
      assertThat(platform.takeJournal()).isEmpty();
      replace(
          build.directory().resolve("pom.xml"),
          "<executions>",
          "<configuration><testApiKeys><testApiKey><flow>Send</flow><key>test-k3y</key>"
              + "</testApiKey></testApiKeys></configuration><executions>");
      MavenBuild.Result with = importOf(build, platform.url());
      assertThat(with.exitCode()).as(with.output()).isZero();
      assertThat(with.output()).doesNotContain("test-k3y");
      assertThat(platform.last("setInstanceApiKeys").path("flowConfigs").toString())
          .isEqualTo("[{\"flowId\":\"flow-1\",\"apiKeys\":[\"test-k3y\"]}]");
    }
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String content = Files.readString(file);
    assertThat(content).contains(text);
    Files.writeString(file, content.replace(text, by));
  }

  @Test
  void namesTheOtherGoalWhereAModuleIsNotForThisOne() {
    MavenBuild todo = project("import-not-publish");
    MavenBuild.Result published =
        todo.run("package", "spectral:publish", "-Dspectral.url=http://127.0.0.1:9");
    assertThat(published.exitCode()).isEqualTo(1);
    assertThat(published.output())
        .contains(
            "Module todo holds an integration, which spectral:publish does not take. Fix: mvn"
                + " package spectral:import.");
    MavenBuild erp = MavenBuild.copyOf(MavenBuild.of("erp").directory(), "publish-not-import");
    MavenBuild.Result imported =
        erp.run("package", "spectral:import", "-Dspectral.url=http://127.0.0.1:9");
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.output())
        .contains(
            "Module erp holds a component, which spectral:import does not take. Fix: mvn package"
                + " spectral:publish.");
  }

  @Test
  void importsTheIntegrationsAmongManyModulesAndPassesOverTheOthers() {
    MavenBuild build =
        MavenBuild.copyOf(MavenBuild.of("many").directory(), "import-many")
            .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN);
    try (RecordingPlatform platform = RecordingPlatform.start()) {
      MavenBuild.Result result = importOf(build, platform.url(), "-T", "2");
      assertThat(result.exitCode()).as(result.output()).isZero();
      assertThat(result.output())
          .contains("Module lib has no integration: nothing to import.")
          .contains("Module crm holds a component, which spectral:import does not take.")
          .contains("Imported \"Note\" on " + platform.url() + ", integration integration-1");
      assertThat(build.directory().resolve("note/.spectral/integration.json")).exists();
      assertThat(build.directory().resolve("crm/.spectral")).doesNotExist();
    }
  }

  @Test
  void importsTwiceIntoThePlatformOfTheEnvironment() throws IOException {
    for (Platform platform : Platforms.external(directory)) {
      MavenBuild build = project("import-external");
      try (platform) {
        assertThat(importOf(build, platform.url()).output()).contains("Imported \"Todo\" on ");
        String kept = Files.readString(build.directory().resolve(".spectral/integration.json"));
        assertThat(importOf(build, platform.url()).output())
            .contains("Updated \"Todo\" on ", "has its code already");
        assertThat(build.directory().resolve(".spectral/integration.json")).hasContent(kept);
      }
    }
  }

  private static MavenBuild project(String name) {
    return MavenBuild.copyOf(MavenBuild.of("todo").directory(), name)
        .environment("PRISM_ACCESS_TOKEN", Platform.TOKEN)
        .environment("CHAT_CLIENT", "client-in-clear")
        .environment("GREETING", "Good morning");
  }

  private static MavenBuild.Result importOf(MavenBuild build, URI url, String... more) {
    List<String> usual = List.of("package", "spectral:import", "-Dspectral.url=" + url);
    return build.run(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
  }
}
